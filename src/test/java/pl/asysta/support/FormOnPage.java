package pl.asysta.support;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as it came with a page.
 *
 * @param action the address that it is sent to
 * @param posted whether it is posted; otherwise its boxes are part of the address
 */
public record FormOnPage(String action, boolean posted, Form filled) {
    /** Collects the boxes of a form in their order; of several choices the first stays. */
    static final class Filling {
        private final Set<String> names = new HashSet<>();
        private Form form = Form.empty();

        void add(String name, @Nullable String value, boolean choice) {
            if (value != null && (names.add(name) || !choice)) {
                form = form.with(name, value);
            }
        }

        Form form() {
            return form;
        }
    }
}
