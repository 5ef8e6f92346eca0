package pl.asysta.retention;

import java.time.LocalDate;
import java.util.Objects;

/** Keep papers of a kind for a time, from a day on. */
public record SetRetention(DocumentKind kind, LocalDate from, String symbol, RetentionTerm term) {
    /** Everything is needed. */
    public SetRetention {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(from);
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(term);
    }
}
