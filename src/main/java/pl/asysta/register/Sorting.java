package pl.asysta.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order families stand in the list; {@code family} or {@code -family} in an address. */
public record Sorting(By by, boolean descending) {
    /** The nearest deadline first, families for which no clock runs after them, closed ones last. */
    public static final Sorting BY_DEADLINE = new Sorting(By.DEADLINE, false);

    /** What a list can be sorted by. */
    public enum By {
        /** One way only: the first of several deadlines is what counts. */
        DEADLINE,
        FAMILY,
        REPORTED,
        STAGE,
        VISIT
    }

    /** The sorting an address names; by deadline if it names none. */
    public static Sorting of(@Nullable String text) {
        for (var by : By.values()) {
            for (var sorting : new Sorting[] {new Sorting(by, false), new Sorting(by, true)}) {
                if (sorting.toString().equals(text) && !(by == By.DEADLINE && sorting.descending)) {
                    return sorting;
                }
            }
        }
        return BY_DEADLINE;
    }

    /** What a click on the head of this column asks for: what one usually wants, or the other way when it is so already. */
    public Sorting clicked(By column) {
        boolean usual = column == By.REPORTED;
        return new Sorting(column, column != By.DEADLINE && (by == column ? !descending : usual));
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + by.name().toLowerCase(Locale.ROOT);
    }
}
