package pl.asysta.personnel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What qualifies a worker, as far as it is known.
 *
 * @param path of art. 12(1)(1), or null
 * @param check of the register of sex offenders, the latest, or null
 */
public record QualificationText(
        @Nullable QualificationPath path,
        Statements statements,
        @Nullable OffenderRegisterCheck check,
        List<Certificate> certificates) {
    /** Nothing known yet. */
    public static final QualificationText NONE = new QualificationText(null, Statements.NONE, null, List.of());

    /** Gaps are nulls, lists are not. */
    public QualificationText {
        Objects.requireNonNull(statements);
        certificates = List.copyOf(certificates);
    }
}
