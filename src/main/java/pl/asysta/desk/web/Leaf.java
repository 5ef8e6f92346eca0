package pl.asysta.desk.web;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param number from 1
 */
record Leaf(int number, int pages) {
    /** The one that was asked for, or the nearest there is. */
    static Leaf of(@Nullable String asked, int rows, int size) {
        int pages = Math.max(1, (rows + size - 1) / size);
        int number = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
        return new Leaf(Math.min(Math.max(1, number), pages), pages);
    }
}
