package io.github.connectconfig.servers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a request target unchanged over a socket: HTTP clients correct or refuse some that browsers send. */
record Browser(int port) {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int BUFFER = 8192;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})");

    /** A status of 0 means that the server closed the connection without a response. */
    record Response(int status, String body) {}

    Response get(Visit visit, String... headers) throws IOException {
        StringBuilder request =
                new StringBuilder("GET " + visit.target() + " HTTP/1.1\r\nHost: " + visit.host() + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        byte[] bytes = request.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            return response(exchange(socket, bytes));
        }
    }

    /** A server that refuses a request need not read it to its end, and may reset the connection behind its answer. */
    private static String exchange(Socket socket, byte[] request) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException closed) {
            // The response may still have arrived.
        }
        try {
            byte[] some = new byte[BUFFER];
            int read;
            while (!isComplete(received) && (read = socket.getInputStream().read(some)) >= 0) {
                received.write(some, 0, read);
            }
        } catch (SocketException closed) {
            // What came before counts.
        }
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    /** Not all servers close the connection when they are asked to. */
    private static boolean isComplete(ByteArrayOutputStream received) {
        String text = received.toString(StandardCharsets.ISO_8859_1);
        int head = text.indexOf(END_OF_HEAD);
        if (head < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(text).region(0, head);
        return length.find()
                ? text.length() - head - END_OF_HEAD.length() >= Integer.parseInt(length.group(1))
                : text.endsWith("\r\n0\r\n\r\n");
    }

    private static Response response(String text) {
        Matcher status = STATUS.matcher(text);
        int head = text.indexOf(END_OF_HEAD);
        return status.lookingAt()
                ? new Response(Integer.parseInt(status.group(1)), head < 0 ? "" : text.substring(head + 4))
                : new Response(0, text);
    }
}
