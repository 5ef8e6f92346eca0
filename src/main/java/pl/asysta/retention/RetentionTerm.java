package pl.asysta.retention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long papers are kept, "BE10".
 *
 * @param years counted in full from 1 January after the year in which the file ended; null for what is kept for ever
 */
public record RetentionTerm(
        RetentionCategory category, @Nullable Integer years) {
    /** The shortest and the longest that a centre may set. */
    public static final int FEWEST_YEARS = 2;

    /** The longest. */
    public static final int MOST_YEARS = 100;

    /** Years belong to what ends, and to nothing else. */
    public RetentionTerm {
        if (category.ends() != (years != null) || years != null && (years < FEWEST_YEARS || years > MOST_YEARS)) {
            throw new IllegalArgumentException("%s %s".formatted(category, years));
        }
    }

    /** The first day on which a file that ended on this day may be disposed of; none for what is kept for ever. */
    public Optional<LocalDate> disposableFrom(LocalDate endedOn) {
        return Optional.ofNullable(years).map(kept -> LocalDate.of(endedOn.getYear() + 1 + kept, 1, 1));
    }

    /** As the list of files writes it: "A", "B5", "BE10". */
    public String code() {
        return years == null ? category.name() : category.name() + years;
    }
}
