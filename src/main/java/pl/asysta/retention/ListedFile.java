package pl.asysta.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;

/**
 * A file on a list, or one that may be: its number and years, and nothing of the family.
 *
 * @param openedOn when the centre learned of the family
 * @param endedOn when the file ended, monitoring and reopenings included
 * @param disposableFrom the first day on which its years are over
 * @param stands whether it is still to be disposed of, or was: neither reopened nor held back since
 * @param disposedAt when it was disposed of, or null
 */
public record ListedFile(
        CaseId family,
        String number,
        DocumentKind kind,
        String symbol,
        RetentionTerm term,
        LocalDate openedOn,
        LocalDate endedOn,
        LocalDate disposableFrom,
        boolean stands,
        @Nullable Instant disposedAt) {
    /** The years from its first to its last act, "2013–2015". */
    public String years() {
        return openedOn.getYear() == endedOn.getYear()
                ? String.valueOf(endedOn.getYear())
                : openedOn.getYear() + "–" + endedOn.getYear();
    }

    /** Whether the State Archive has to give its opinion on it. */
    public boolean needsOpinion() {
        return stands && term.category() == RetentionCategory.BE;
    }

    /** Whether it waits to be disposed of. */
    public boolean waits() {
        return stands && disposedAt == null;
    }
}
