package io.github.connectconfig.example.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Accessibility checks that every page must pass. */
final class PageCheck {
    /** Returns the faults as a list of Strings. */
    private static final String SCRIPT = """
            const faults = [];
            const seen = e => e.checkVisibility({visibilityProperty: true});
            if (!document.documentElement.lang) faults.push('no language');
            if (document.title.length < 5) faults.push('no title');
            if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
            if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
            if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the window');
            for (const image of document.images) {
              if (!image.hasAttribute('alt')) faults.push('image without alt');
              if (!image.naturalWidth) faults.push('image that does not load');
            }
            for (const field of document.querySelectorAll('input, select')) {
              if (!field.labels.length) faults.push('no label: ' + field.name);
            }
            for (const group of document.querySelectorAll('fieldset')) {
              if (group.firstElementChild.tagName !== 'LEGEND') faults.push('no legend');
            }
            for (const target of document.querySelectorAll('button, a.primary, .option')) {
              if (seen(target) && target.getBoundingClientRect().height < 44)
                faults.push('too low for a finger: ' + target.textContent.trim());
            }
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            if (new Set(ids).size !== ids.length) faults.push('an id is used twice');
            for (const entry of performance.getEntriesByType('resource')) {
              if (!entry.name.startsWith(location.origin + '/')) faults.push('from elsewhere: ' + entry.name);
            }
            const rgb = color => color.match(/[\\d.]+/g).map(Number);
            const light = color => {
              const [r, g, b] = rgb(color).map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ground = e => {
              for (; e; e = e.parentElement) {
                const color = getComputedStyle(e).backgroundColor;
                if ((rgb(color)[3] ?? 1) > 0.99) return color;
              }
              return 'rgb(255, 255, 255)';
            };
            for (const e of document.body.querySelectorAll('*')) {
              const text = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()).join('');
              if (!text || !seen(e)) continue;
              const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (contrast < 4.5) faults.push('contrast ' + contrast.toFixed(1) + ': ' + text);
            }
            return faults;
            """;

    private PageCheck() {}

    static void check(Browser browser) {
        assertThat((List<?>) browser.ask(SCRIPT)).as(browser.url()).isEmpty();
    }
}
