package io.github.connectconfig.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the bodies of a factory do; there is one only for a config without errors.
 *
 * @param urls the template of each URL method
 * @param request the template of the fluent request, if there is one
 */
public record FactoryPlan(
        Bindings bindings, Settings settings, Map<MethodSource, UrlTemplate> urls, Optional<UrlTemplate> request) {

    public static FactoryPlan of(FactoryShape shape, Bindings bindings, Settings settings) {
        Map<MethodSource, UrlTemplate> urls = new LinkedHashMap<>();
        for (Bindings.UrlMethod url : bindings.urlMethods()) {
            urls.put(url.method(), UrlTemplates.of(bindings, settings, url));
        }
        return new FactoryPlan(
                bindings, settings, urls, shape.setters().map(setters -> UrlTemplates.of(bindings, settings, setters)));
    }

    /** Every template of the factory, in the order of declaration. */
    public List<UrlTemplate> templates() {
        List<UrlTemplate> templates = new ArrayList<>(urls.values());
        request.ifPresent(templates::add);
        return templates;
    }
}
