package io.github.connectconfig.example;

import io.github.connectconfig.example.webapp.WebApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application and the stand-in, as the one command does, on free ports. */
public final class RunningExample implements AutoCloseable {
    private final int port;
    private final int standInPort;
    private final ConfigurableApplicationContext context;

    private RunningExample(int port, int standInPort) {
        this.port = port;
        this.standInPort = standInPort;
        this.context =
                SpringApplication.run(WebApplication.class, "--server.port=" + port, "--stand-in.port=" + standInPort);
    }

    public static RunningExample start() {
        int port = freePort();
        int standInPort = freePort();
        return new RunningExample(port, standInPort == port ? freePort() : standInPort);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public int port() {
        return port;
    }

    public int standInPort() {
        return standInPort;
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    public String standInUrl(String path) {
        return "http://localhost:" + standInPort + path;
    }

    @Override
    public void close() {
        context.close();
    }
}
