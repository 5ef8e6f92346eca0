package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.statute.AssistantTask.FOR_LIFE;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.asysta.statute.AssistantTask;
import pl.asysta.statute.SupportPurpose;

@DisplayName("The tasks of a meeting")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class MeetingTasksTests {
    @ParameterizedTest
    @CsvSource({
        "ANALYSIS, 1",
        "STRENGTHENING, 1 3",
        "PARENTING_SKILLS, 1 6",
        "AWARENESS, 1 3",
        "INTEGRATION, 1 7",
        "AGAINST_EXCLUSION, 1 4",
        "REINTEGRATION, 1 2"
    })
    void follow_from_what_a_goal_is_for(SupportPurpose purpose, String points) {
        assertThat(MeetingTasks.of(purpose).stream().map(AssistantTask::point).collect(Collectors.joining(" ")))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @EnumSource(VisitKind.class)
    void are_also_those_of_the_act_for_life_unless_nobody_was_there(VisitKind kind) {
        assertThat(MeetingTasks.of(kind, List.of(), true).contains(FOR_LIFE)).isEqualTo(kind != VisitKind.MISSED);
        assertThat(MeetingTasks.of(kind, List.of(), false)).isEqualTo(MeetingTasks.of(kind));
    }
}
