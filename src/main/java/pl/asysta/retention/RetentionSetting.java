package pl.asysta.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One kind of papers and what the centre has said of it.
 *
 * @param rules the latest first
 */
public record RetentionSetting(DocumentKind kind, List<RetentionRule> rules) {
    /** What holds for a file that ends on this day; none before the centre has said anything. */
    public Optional<RetentionRule> on(LocalDate day) {
        return rules.stream().filter(rule -> !rule.validFrom().isAfter(day)).findFirst();
    }

    /** Whether the centre has said nothing yet, so that its first answer may begin with the past. */
    public boolean isOpen() {
        return rules.isEmpty();
    }
}
