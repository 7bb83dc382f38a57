package io.github.connectconfig.servers;

import static io.netty.handler.codec.http.HttpResponseStatus.BAD_REQUEST;
import static io.netty.handler.codec.http.HttpResponseStatus.OK;
import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;
import static java.nio.charset.StandardCharsets.UTF_8;

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
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.InetAddress;
import java.net.InetSocketAddress;

final class NettyServer implements Server {
    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

    @Override
    public String name() {
        return "Netty";
    }

    @Override
    public int start(Handler handler) throws InterruptedException {
        ServerBootstrap bootstrap = new ServerBootstrap().group(group).channel(NioServerSocketChannel.class);
        bootstrap.childHandler(new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new HttpServerCodec(), new SimpleChannelInboundHandler<HttpRequest>() {
                    @Override
                    protected void channelRead0(ChannelHandlerContext context, HttpRequest request) {
                        context.writeAndFlush(response(handler, request)).addListener(ChannelFutureListener.CLOSE);
                    }
                });
            }
        });
        Channel channel =
                bootstrap.bind(InetAddress.getLoopbackAddress(), 0).sync().channel();
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    private static HttpResponse response(Handler handler, HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return new DefaultFullHttpResponse(HTTP_1_1, BAD_REQUEST);
        }
        QueryStringDecoder decoder = new QueryStringDecoder(request.uri());
        String answer = handler.answer(
                () -> ConnectCallback.fromQuery(decoder.rawQuery()),
                () -> ConnectCallback.fromParameters(decoder.parameters()));
        return new DefaultFullHttpResponse(HTTP_1_1, OK, Unpooled.copiedBuffer(answer, UTF_8));
    }

    @Override
    public void stop() {
        group.shutdownGracefully();
    }
}
