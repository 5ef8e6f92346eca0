package pl.asysta.people;

import java.util.List;
import pl.asysta.genogram.Drawing;

/**
 * A family drawn and told.
 *
 * @param sentences the same in words
 */
public record GenogramView(Drawing drawing, List<String> sentences) {
    /** Whether there is anybody to draw. */
    public boolean isEmpty() {
        return drawing.symbols().isEmpty();
    }

    /** The whole text. */
    public String text() {
        return String.join(" ", sentences);
    }
}
