package pl.asysta.closing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.ClosureReason;

/**
 * What is said when the work with a family ends; a draft may have gaps.
 *
 * @param words what led to the end
 * @param lastDay of the work
 * @param goals what became of each goal of the plan, by its id
 * @param mainGoalEffect of what the work was for above all: that no child is taken from its family, or that one returns
 * @param children where each child is, by its id
 * @param openMattersReason why the work ends although something is still open, or null
 */
@Embeddable
public record ClosingText(
        @Enumerated(EnumType.STRING) @Nullable ClosureReason reason,
        @Nullable String words,
        @Nullable LocalDate lastDay,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, GoalResult> goals,
        @Enumerated(EnumType.STRING) @Nullable Effect mainGoalEffect,
        @Nullable String mainGoalWords,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, ChildResult> children,
        @Enumerated(EnumType.STRING) @Nullable Stability stability,
        @Nullable String stabilityWords,
        @Nullable String recommendations,
        @Embedded Aftercare aftercare,
        @Embedded NonCooperation nonCooperation,
        @Embedded CourtEnd court,
        @Nullable String openMattersReason) {
    /** Nothing is no null. */
    public ClosingText {
        goals = goals == null ? Map.of() : Map.copyOf(goals);
        children = children == null ? Map.of() : Map.copyOf(children);
        aftercare = aftercare == null ? Aftercare.UNSAID : aftercare;
        nonCooperation = nonCooperation == null ? NonCooperation.NONE : nonCooperation;
        court = court == null ? CourtEnd.NONE : court;
    }
}
