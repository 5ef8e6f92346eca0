package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody without a mouse: whatever can be clicked can be reached, and shows that it has been (WCAG 2.1.1, 2.4.3, 2.4.7). */
final class Keyboard {
    /** What takes the focus by itself; of radio buttons that belong together Tab reaches one. */
    private static final String STOPS = """
            [...document.querySelectorAll('a[href], button, input, select, textarea, summary, iframe, [tabindex]')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0
                    && e.type !== 'hidden')""";

    private static final String WRONG = """
            () => {
                const stops = %s;
                const called = e => e.outerHTML.slice(0, 160);
                const look = e => [e, e.nextElementSibling, e.parentElement, e.closest('label')].filter(Boolean).map(each => {
                    const style = getComputedStyle(each);
                    return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor, style.backgroundColor];
                }).join();
                const wrong = stops.filter(e => e.tabIndex > 0).map(e => 'out of turn: ' + called(e));
                for (const e of document.querySelectorAll('main *')) {
                    const size = e.getBoundingClientRect();
                    if (getComputedStyle(e).cursor === 'pointer' && e.checkVisibility() && size.width > 1 && size.height > 1
                        && !e.closest('label, summary') && !stops.some(stop => stop.contains(e) || e.contains(stop))) {
                        wrong.push('for a mouse alone: ' + called(e));
                    }
                }
                for (const e of stops) {
                    const before = look(e);
                    e.focus({preventScroll: true});
                    if (document.activeElement !== e) wrong.push('takes no focus: ' + called(e));
                    else if (look(e) === before) wrong.push('does not show its focus: ' + called(e));
                    e.blur();
                }
                return wrong;
            }""".formatted(STOPS);

    private static final String EXPECTED = """
            () => {
                const groups = new Set();
                return %s.filter(e => e.type !== 'radio'
                    || !groups.has(e.form?.id + e.name) && groups.add(e.form?.id + e.name)).length;
            }""".formatted(STOPS);

    private Keyboard() {}

    /** Looks at everything on the page that is open. */
    static void reaches(Page page, String name) {
        @SuppressWarnings("unchecked")
        var wrong = (List<String>) page.evaluate(WRONG);
        assertThat(wrong).as("by the keyboard on %s", name).isEmpty();
    }

    /**
     * Presses Tab from the top of the page that is open until it is left again.
     *
     * @return how many stops there were
     */
    static int walk(Page page, String name) {
        int expected = (int) page.evaluate(EXPECTED);
        page.evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
        int stops = 0;
        page.keyboard().press("Tab");
        while (stops <= expected && (boolean) page.evaluate("document.activeElement !== document.body")) {
            stops++;
            page.keyboard().press("Tab");
        }
        assertThat(stops).as("stops of the keyboard on %s", name).isEqualTo(expected);
        return stops;
    }
}
