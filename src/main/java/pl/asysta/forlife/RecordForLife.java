package pl.asysta.forlife;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.asysta.cases.CaseId;

/**
 * Record a family's own request.
 *
 * @param opened the version that was on the page; -1 for none
 * @param fields of counselling that the family asks for
 * @param statements that the applicant made, by the day of each
 */
public record RecordForLife(
        CaseId family,
        long opened,
        ForLifeText text,
        Set<CounsellingField> fields,
        Map<Statement, LocalDate> statements) {
    /** Nothing may be missing; gaps are in the text. */
    public RecordForLife {
        Objects.requireNonNull(family);
        Objects.requireNonNull(text);
        fields = Set.copyOf(fields);
        statements = Map.copyOf(statements);
    }
}
