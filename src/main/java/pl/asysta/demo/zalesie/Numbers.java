package pl.asysta.demo.zalesie;

import java.util.Map;
import java.util.TreeMap;

/** Numbers in a row within a year, as the application gives them out. */
final class Numbers {
    private final String pattern;
    private final Map<Integer, Integer> last = new TreeMap<>();

    /** A pattern with the year and the number. */
    Numbers(String pattern) {
        this.pattern = pattern;
    }

    String next(int year) {
        return pattern.formatted(year, last.merge(year, 1, Integer::sum));
    }

    /** Leaves to the application where it goes on. */
    void write(Table counter, Rows rows) {
        last.forEach((year, number) -> rows.add(counter, year, number));
    }
}
