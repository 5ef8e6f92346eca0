package pl.asysta.visits;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.VisitTime;

/**
 * Write an entry of the work card.
 *
 * @param token of the form, so that a double click writes one
 * @param agreed the agreed visit that this one was, or null
 * @param next when the next visit is agreed for, or null
 */
public record RecordEntry(
        UUID token,
        CaseId family,
        EntryContent content,
        @Nullable UUID agreed,
        @Nullable VisitTime next) {
    /** Token, family and content are needed. */
    public RecordEntry {
        Objects.requireNonNull(token);
        Objects.requireNonNull(family);
        Objects.requireNonNull(content);
    }

    RecordEntry with(EntryContent other) {
        return new RecordEntry(token, family, other, agreed, next);
    }
}
