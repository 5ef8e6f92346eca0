package pl.asysta.exchange;

import java.util.List;

/**
 * Some of a family's notes, latest first.
 *
 * @param number of the page, from 1
 * @param more whether older ones follow
 */
public record NotePage(List<NoteView> notes, int number, boolean more) {
    /** So many notes stand on one page. */
    public static final int SIZE = 20;
}
