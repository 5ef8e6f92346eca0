package pl.asysta.demo.zalesie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.kernel.Pesel;
import pl.asysta.statute.WorkingDays;

@DisplayName("The families of Zalesie")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FamiliesTests {
    private static boolean ofEveryWay(PaperKind paper) {
        return EnumSet.range(PaperKind.REQUEST, PaperKind.ASSIGNMENT).contains(paper)
                || paper == PaperKind.REFERRAL
                || paper == PaperKind.FILE_READING
                || paper == PaperKind.COOPERATION_START
                || EnumSet.of(PaperKind.FINAL_ASSESSMENT, PaperKind.CLOSING_PROPOSED, PaperKind.CLOSURE)
                        .contains(paper)
                || EnumSet.range(PaperKind.MONITORING_CONTACT, PaperKind.REOPENING)
                        .contains(paper);
    }

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Texts texts = new Texts();

    @Test
    void have_papers_in_their_order_and_none_from_the_future() {
        onEveryDayOfAYear(today -> {
            var now = today.atStartOfDay(WARSAW).toInstant();

            assertThat(families(80, today)).hasSize(80).allSatisfy(family -> {
                assertThat(family.course().steps()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
                assertThat(family.course().steps())
                        .allSatisfy(step -> assertThat(step.at()).isBefore(now));
                assertThat(family.course().step(PaperKind.REFERRAL).on()).isAfter(today.minusMonths(25));
            });
        });
    }

    @Test
    void have_no_paper_that_their_way_must_not_demand() {
        assertThat(families(20_000, LocalDate.of(2026, 5, 8)))
                .allSatisfy(family -> assertThat(family.course().steps())
                        .allSatisfy(step -> assertThat(ofEveryWay(step.paper())
                                        || family.story()
                                                .informant()
                                                .source()
                                                .pathway()
                                                .asksFor(step.paper()))
                                .as(
                                        "%s of a family %s",
                                        step.paper(), family.story().informant())
                                .isTrue()));
    }

    @Test
    void have_one_interview_overdue_and_one_urgent_one_due_on_the_next_working_day() {
        onEveryDayOfAYear(today -> {
            var due = families(80, today).stream()
                    .filter(family -> family.course().stage() == Stage.REPORTED)
                    .map(family -> WorkingDays.after(
                            family.course().step(PaperKind.REFERRAL).on(),
                            family.course().urgent() ? 2 : 14))
                    .toList();

            assertThat(due).hasSize(3).contains(WorkingDays.after(today, 1));
            assertThat(due.stream().filter(today::isAfter)).hasSize(1);
        });
    }

    @Test
    void have_one_plan_overdue_and_three_or_more_soon() {
        onEveryDayOfAYear(today -> {
            var plans = families(80, today).stream()
                    .filter(family -> family.course().stage() == Stage.ASSISTANT_ASSIGNED)
                    .filter(family -> family.pathway().asksFor(PaperKind.WORK_PLAN))
                    .flatMap(family -> family.course().find(PaperKind.COOPERATION_START).stream())
                    .map(started -> started.on().plusMonths(2))
                    .toList();

            assertOneLateAndSoon(plans, today, 3, 5);
        });
    }

    @Test
    void that_asked_for_support_themselves_met_their_assistant_in_time() {
        onEveryDayOfAYear(today -> assertThat(families(80, today).stream()
                        .filter(family -> family.pathway() == Pathway.FOR_LIFE
                                && family.course().stage().hasAssistant()))
                .isNotEmpty()
                .allSatisfy(family -> assertThat(family.course()
                                .step(PaperKind.COOPERATION_START)
                                .on())
                        .isBetween(
                                family.course().step(PaperKind.ASSIGNMENT).on(),
                                family.course().step(PaperKind.ASSIGNMENT).on().plusDays(7))));
    }

    @Test
    void have_one_assessment_overdue_and_three_soon() {
        onEveryDayOfAYear(today -> {
            var assessments = families(80, today).stream()
                    .filter(family -> family.course().stage().hasAssistant())
                    .filter(family -> family.pathway().asksFor(PaperKind.ASSESSMENT))
                    .flatMap(family -> lastLookedAt(family.course()).stream())
                    .map(last -> last.on().plusMonths(6))
                    .toList();

            assertOneLateAndSoon(assessments, today, 3, 3);
        });
    }

    @Test
    void are_always_the_same() {
        var today = LocalDate.of(2027, 3, 1);

        assertThat(families(80, today)).isEqualTo(families(80, today));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 81, 137, 1000, 20_000})
    void are_spread_within_the_limit_of_families_however_many_they_are(int families) {
        var staff = new Staff(families, texts);
        var perAssistant =
                staff.seats().stream().collect(Collectors.groupingBy(Seat::assistant, Collectors.counting()));

        assertThat(families(families, LocalDate.of(2027, 3, 1))).hasSize(families);
        assertThat(perAssistant.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(15));
        assertThat(staff.everyone()).extracting(Colleague::login).doesNotHaveDuplicates();
    }

    @Test
    void have_people_of_believable_ages_with_valid_numbers() {
        var households = new Households(texts);

        assertThat(families(2000, LocalDate.of(2027, 3, 1))).allSatisfy(family -> {
            var informedOn = family.course().step(PaperKind.REFERRAL).on();
            var household = households.of(family.index(), family.story(), informedOn);
            assertThat(household.adults()).hasSizeBetween(1, 2);
            assertThat(household.children()).isBetween(1, 5);
            assertThat(household.residents()).allSatisfy(person -> {
                assertThat(person.born()).isBefore(informedOn);
                assertThat(person.pesel() == null || Pesel.isPesel(person.pesel()))
                        .isTrue();
            });
            assertThat(agesOfParents(household)).allMatch(years -> years >= 16 && years <= 55);
        });
    }

    private static List<Integer> agesOfParents(Household household) {
        return household.residents().stream()
                .filter(person -> person.kinship().isChild())
                .flatMap(child -> household.adults().stream().map(adult -> Period.between(adult.born(), child.born())))
                .map(Period::getYears)
                .toList();
    }

    private static void onEveryDayOfAYear(Consumer<LocalDate> holds) {
        assertThat(LocalDate.of(2027, 3, 1).datesUntil(LocalDate.of(2028, 3, 2)))
                .allSatisfy(holds::accept);
    }

    private static Optional<Step> lastLookedAt(Course course) {
        return course.steps().stream()
                .filter(step -> step.paper() == PaperKind.COOPERATION_START || step.paper() == PaperKind.ASSESSMENT)
                .reduce((earlier, later) -> later);
    }

    private static void assertOneLateAndSoon(List<LocalDate> due, LocalDate today, int least, int most) {
        assertThat(due.stream().filter(today::isAfter)).hasSize(1);
        assertThat(due.stream().filter(day -> !today.isAfter(day) && !day.isAfter(today.plusDays(14))))
                .hasSizeBetween(least, most);
    }

    private List<Family> families(int count, LocalDate today) {
        var calendar =
                new Calendar(Clock.fixed(today.atTime(9, 0).atZone(WARSAW).toInstant(), WARSAW));
        return new Families(texts, new Staff(count, texts), calendar).settle(count);
    }
}
