package pl.asysta.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.LifeArea;

/**
 * What an assessment says; a draft may have gaps.
 *
 * @param areas by their names
 * @param goals of the plan that held
 * @param voices what each child says, by its id (art. 4a)
 * @param course sentences about the period
 * @param ownWords what else is to be said of it
 * @param familyView the family's own view
 * @param moreHelp which help, when the conclusion is that more is needed
 * @param summary for the family and the director
 */
@Embeddable
public record AssessmentText(
        @JdbcTypeCode(SqlTypes.JSON) Map<String, AssessedArea> areas,
        @JdbcTypeCode(SqlTypes.JSON) List<AssessedGoal> goals,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> voices,
        @JdbcTypeCode(SqlTypes.JSON) List<CourseSentence> course,
        @Nullable String ownWords,
        @Nullable String familyView,
        @Enumerated(EnumType.STRING) @Nullable Conclusion conclusion,
        @Nullable String moreHelp,
        @Nullable String summary) {
    static final AssessmentText EMPTY =
            new AssessmentText(Map.of(), List.of(), Map.of(), List.of(), null, null, null, null, null);

    /** Nothing is no null. */
    public AssessmentText {
        areas = areas == null ? Map.of() : Map.copyOf(areas);
        goals = goals == null ? List.of() : List.copyOf(goals);
        voices = voices == null ? Map.of() : Map.copyOf(voices);
        course = course == null ? List.of() : List.copyOf(course);
    }

    /** The level of an area, or null while there is none. */
    public @Nullable Integer level(LifeArea area) {
        var assessed = areas.get(area.name());
        return assessed == null ? null : assessed.level();
    }

    /** What was said of a goal. */
    public Optional<AssessedGoal> goal(String goal) {
        return goals.stream().filter(one -> one.goal().equals(goal)).findFirst();
    }

    AssessmentText with(List<CourseSentence> newCourse, List<AssessedGoal> newGoals) {
        return new AssessmentText(
                areas, newGoals, voices, newCourse, ownWords, familyView, conclusion, moreHelp, summary);
    }
}
