package pl.asysta.demo.zalesie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.asysta.cases.PaperKind;
import pl.asysta.statute.WorkingDays;
import pl.asysta.visits.VisitKind;

@DisplayName("The meetings of the families of Zalesie")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingsTests {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(ints = {20, 80, 137, 1000})
    void are_about_ten_for_each_family(int families) {
        var all = all(meetings(families, TODAY).values());

        assertThat((double) all.size() / families).isBetween(8.0, 12.0);
    }

    @Test
    void lie_on_working_days_between_assignment_and_closure_or_today() {
        var days = LocalDate.of(2027, 3, 1).datesUntil(LocalDate.of(2028, 3, 2));

        assertThat(days)
                .allSatisfy(today -> meetings(80, today)
                        .forEach((family, meetings) -> assertThat(meetings)
                                .extracting(Meeting::on)
                                .isSorted()
                                .allMatch(WorkingDays::isWorkingDay)
                                .allMatch(family.course()
                                        .step(PaperKind.ASSIGNMENT)
                                        .on()::isBefore)
                                .allMatch(end(family, today)::isAfter)));
    }

    @Test
    void begin_with_the_joint_visit_and_only_begin_with_it() {
        assertThat(meetings(1000, TODAY).values()).allSatisfy(meetings -> {
            assertThat(meetings).hasSizeLessThanOrEqualTo(25);
            assertThat(meetings.stream().map(Meeting::kind).toList().indexOf(VisitKind.JOINT_FIRST_VISIT))
                    .isEqualTo(meetings.isEmpty() ? -1 : 0);
            assertThat(meetings.stream().skip(1).map(Meeting::kind)).doesNotContain(VisitKind.JOINT_FIRST_VISIT);
        });
    }

    @Test
    void take_time_unless_they_are_missed_as_seven_of_a_hundred_are() {
        var all = all(meetings(1000, TODAY).values());
        var missed = all.stream()
                .filter(meeting -> meeting.kind() == VisitKind.MISSED)
                .count();

        assertThat(all)
                .allMatch(meeting -> (meeting.kind() == VisitKind.MISSED) == (meeting.minutes() == null))
                .extracting(Meeting::kind)
                .contains(VisitKind.values());
        assertThat((double) missed / all.size()).isBetween(0.05, 0.09);
    }

    @Test
    void have_notes_of_every_kind_without_exclamation_marks() {
        var notes = texts.columns("visit-notes");

        assertThat(notes).hasSizeGreaterThanOrEqualTo(60).allSatisfy(note -> {
            assertThat(note).hasSize(2);
            assertThat(note.get(1)).endsWith(".").doesNotContain("!", "\"", "'");
        });
        assertThat(notes.stream().map(note -> VisitKind.valueOf(note.get(0))).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(VisitKind.values());
    }

    private Map<Family, List<Meeting>> meetings(int families, LocalDate today) {
        var calendar =
                new Calendar(Clock.fixed(today.atTime(9, 0).atZone(WARSAW).toInstant(), WARSAW));
        var meetings = new Meetings(calendar);
        var told = new LinkedHashMap<Family, List<Meeting>>();
        new Families(texts, new Staff(families, texts), calendar)
                .settle(families).stream()
                        .filter(family -> family.assistant() != null)
                        .forEach(family -> told.put(family, meetings.of(family, family.dice("visits"))));
        return told;
    }

    private static List<Meeting> all(Collection<List<Meeting>> meetings) {
        return meetings.stream().flatMap(List::stream).toList();
    }

    private static LocalDate end(Family family, LocalDate today) {
        return family.course().find(PaperKind.CLOSURE).map(Step::on).orElse(today);
    }
}
