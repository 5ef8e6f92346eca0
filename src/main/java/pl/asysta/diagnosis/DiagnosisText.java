package pl.asysta.diagnosis;

import jakarta.persistence.Embeddable;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an assistant has found about a family; a draft may have gaps.
 *
 * @param areas the situation by areas of life, by their names
 * @param children each child, by its id
 * @param expectations of each member of the family, by her id
 */
@Embeddable
public record DiagnosisText(
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> areas,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> children,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> expectations,
        @Nullable String problems,
        @Nullable String limits,
        @Nullable String resources,
        @Nullable String causes,
        @Nullable String priorities) {
    static final DiagnosisText EMPTY = new DiagnosisText(Map.of(), Map.of(), Map.of(), null, null, null, null, null);

    /** Nothing is no null. */
    public DiagnosisText {
        areas = areas == null ? Map.of() : Map.copyOf(areas);
        children = children == null ? Map.of() : Map.copyOf(children);
        expectations = expectations == null ? Map.of() : Map.copyOf(expectations);
    }
}
