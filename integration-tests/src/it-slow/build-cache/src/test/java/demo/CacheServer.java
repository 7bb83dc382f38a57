package demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a build cache asks of a server: PUT, GET and HEAD of files. It listens on loopback and keeps the files in memory. */
final class CacheServer implements AutoCloseable {

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  CacheServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    InetSocketAddress bound = server.getAddress();
    return "http://" + bound.getAddress().getHostAddress() + ":" + bound.getPort();
  }

  /** What was asked so far, such as {@code GET config.jar 200}, without folders. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String method = exchange.getRequestMethod();
      byte[] file = files.get(path);
      int status;
      if (method.equals("PUT")) {
        files.put(path, exchange.getRequestBody().readAllBytes());
        status = 201;
      } else if (method.equals("GET") || method.equals("HEAD")) {
        status = file == null ? 404 : 200;
      } else {
        status = 405;
      }
      requests.add(method + " " + path.substring(path.lastIndexOf('/') + 1) + " " + status);
      if (status == 200 && method.equals("GET")) {
        exchange.sendResponseHeaders(status, file.length);
        exchange.getResponseBody().write(file);
      } else {
        exchange.sendResponseHeaders(status, -1);
      }
    }
  }
}
