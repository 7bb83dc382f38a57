package demo;

import io.github.connectconfig.ConnectCallback;
import java.util.Map;

/** The lines of docs/callback.md, one for each framework. */
final class Lines {
    ConnectCallback servlet(jakarta.servlet.http.HttpServletRequest request) {
        return ConnectCallback.fromQuery(request.getQueryString());
    }

    ConnectCallback decodedByServlet(jakarta.servlet.http.HttpServletRequest request) {
        return ConnectCallback.fromParameters(request.getParameterMap());
    }

    ConnectCallback jaxRs(jakarta.ws.rs.core.UriInfo uriInfo) {
        return ConnectCallback.fromUri(uriInfo.getRequestUri());
    }

    ConnectCallback decodedByJaxRs(jakarta.ws.rs.core.UriInfo uriInfo) {
        return ConnectCallback.fromParameters(uriInfo.getQueryParameters());
    }

    ConnectCallback springMvc(
            @org.springframework.web.bind.annotation.RequestParam
                    org.springframework.util.MultiValueMap<String, String> parameters) {
        return ConnectCallback.fromParameters(parameters);
    }

    ConnectCallback firstOfEachInSpring(
            @org.springframework.web.bind.annotation.RequestParam Map<String, String> parameters) {
        return ConnectCallback.fromParameters(parameters);
    }

    ConnectCallback springWebFlux(org.springframework.http.server.reactive.ServerHttpRequest request) {
        return ConnectCallback.fromUri(request.getURI());
    }

    ConnectCallback decodedBySpringWebFlux(org.springframework.http.server.reactive.ServerHttpRequest request) {
        return ConnectCallback.fromParameters(request.getQueryParams());
    }

    ConnectCallback spark(spark.Request request) {
        return ConnectCallback.fromQuery(request.queryString());
    }

    ConnectCallback decodedBySpark(spark.Request request) {
        return ConnectCallback.fromParameters(request.queryMap().toMap());
    }

    ConnectCallback play(play.mvc.Http.Request request) {
        return ConnectCallback.fromQuery(request.asScala().rawQueryString());
    }

    ConnectCallback decodedByPlay(play.mvc.Http.Request request) {
        return ConnectCallback.fromParameters(request.queryString());
    }

    ConnectCallback vertx(io.vertx.core.http.HttpServerRequest request) {
        return ConnectCallback.fromQuery(request.query());
    }

    ConnectCallback decodedByVertx(io.vertx.core.http.HttpServerRequest request) {
        return ConnectCallback.fromParameters(request.params());
    }

    ConnectCallback undertow(io.undertow.server.HttpServerExchange exchange) {
        return ConnectCallback.fromQuery(exchange.getQueryString());
    }

    ConnectCallback decodedByUndertow(io.undertow.server.HttpServerExchange exchange) {
        return ConnectCallback.fromParameters(exchange.getQueryParameters());
    }

    ConnectCallback netty(io.netty.handler.codec.http.QueryStringDecoder decoder) {
        return ConnectCallback.fromQuery(decoder.rawQuery());
    }

    ConnectCallback decodedByNetty(io.netty.handler.codec.http.QueryStringDecoder decoder) {
        return ConnectCallback.fromParameters(decoder.parameters());
    }

    ConnectCallback javalin(io.javalin.http.Context context) {
        return ConnectCallback.fromQuery(context.queryString());
    }

    ConnectCallback decodedByJavalin(io.javalin.http.Context context) {
        return ConnectCallback.fromParameters(context.queryParamMap());
    }

    ConnectCallback micronaut(io.micronaut.http.HttpRequest<?> request) {
        return ConnectCallback.fromUri(request.getUri());
    }

    ConnectCallback decodedByMicronaut(io.micronaut.http.HttpRequest<?> request) {
        return ConnectCallback.fromParameters(request.getParameters());
    }

    ConnectCallback armeria(com.linecorp.armeria.server.ServiceRequestContext context) {
        return ConnectCallback.fromQuery(context.query());
    }

    ConnectCallback decodedByArmeria(com.linecorp.armeria.server.ServiceRequestContext context) {
        return ConnectCallback.fromParameters(context.queryParams());
    }

    ConnectCallback jooby(io.jooby.Context context) {
        return ConnectCallback.fromQuery(context.queryString());
    }

    ConnectCallback decodedByJooby(io.jooby.Context context) {
        return ConnectCallback.fromParameters(context.queryMap());
    }

    ConnectCallback jdk(com.sun.net.httpserver.HttpExchange exchange) {
        return ConnectCallback.fromUri(exchange.getRequestURI());
    }

    private Lines() {}
}
