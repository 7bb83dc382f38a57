package io.github.connectconfig.servers;

import io.github.connectconfig.ConnectCallback;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

final class NettyServer implements Server {
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

    @Override
    public String name() {
        return "Netty";
    }

    @Override
    public int start(Handler handler) throws InterruptedException {
        Channel channel = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel opened) {
                        opened.pipeline().addLast(new HttpServerCodec(), new Callback(handler));
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .sync()
                .channel();
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void stop() {
        group.shutdownGracefully();
    }

    private static final class Callback extends SimpleChannelInboundHandler<HttpRequest> {
        private final Handler handler;

        Callback(Handler handler) {
            this.handler = handler;
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, HttpRequest request) {
            boolean bad = request.decoderResult().isFailure();
            String answer = bad
                    ? ""
                    : handler.answer(
                            () -> ConnectCallback.fromQuery(new QueryStringDecoder(request.uri()).rawQuery()),
                            () -> ConnectCallback.fromParameters(new QueryStringDecoder(request.uri()).parameters()));
            HttpResponseStatus status = bad ? HttpResponseStatus.BAD_REQUEST : HttpResponseStatus.OK;
            context.writeAndFlush(new DefaultFullHttpResponse(
                            HttpVersion.HTTP_1_1, status, Unpooled.copiedBuffer(answer, StandardCharsets.UTF_8)))
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }
}
