package io.github.connectconfig.processor.model;

import io.github.connectconfig.processor.model.Bindings.UrlMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The URLs that a factory builds. Exists only for a config without errors.
 *
 * @param urls the URL methods, in the order of declaration
 * @param request the template of the fluent request, if there is one
 */
public record FactoryUrls(Bindings bindings, Settings settings, List<PlannedUrl> urls, Optional<UrlTemplate> request) {

    /** A URL method and the template of its URL. */
    public record PlannedUrl(UrlMethod method, UrlTemplate template) {}

    public static FactoryUrls of(FactoryDescriptor shape, Bindings bindings, Settings settings) {
        List<PlannedUrl> urls = new ArrayList<>();
        for (UrlMethod url : bindings.urlMethods()) {
            urls.add(new PlannedUrl(url, UrlTemplates.of(bindings, settings, url)));
        }
        Optional<UrlTemplate> request = shape.setters().isPresent()
                ? Optional.of(
                        UrlTemplates.of(bindings, settings, shape.setters().get()))
                : Optional.empty();
        return new FactoryUrls(bindings, settings, List.copyOf(urls), request);
    }

    /** Returns the URL of a method. Empty for an accessor. */
    public Optional<PlannedUrl> url(MethodSource method) {
        for (PlannedUrl url : urls) {
            if (url.method().method().is(method)) {
                return Optional.of(url);
            }
        }
        return Optional.empty();
    }

    /** Returns every template of the factory, in the order of declaration. */
    public List<UrlTemplate> templates() {
        List<UrlTemplate> templates = new ArrayList<>();
        for (PlannedUrl url : urls) {
            templates.add(url.template());
        }
        if (request.isPresent()) {
            templates.add(request.get());
        }
        return templates;
    }
}
