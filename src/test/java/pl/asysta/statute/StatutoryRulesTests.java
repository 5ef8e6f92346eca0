package pl.asysta.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.asysta.statute.StartEvent.Kind;

@DisplayName("The statutory rules")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class StatutoryRulesTests {
    private static final LocalDate CHANGE_OF_PRACTICE = LocalDate.of(2030, 7, 1);

    /** A centre that gave two months for a work plan, and gives one from July 2030 on. */
    private final StatutoryRules rules = new StatutoryRules(StatutoryRulesTests::practice);

    @Nested
    @DisplayName("the interview (§ 3 of the regulation of 8 April 2021)")
    class Interview {
        @ParameterizedTest(name = "informed on {0}: by {1}")
        @CsvSource({
            "2026-03-02, 2026-03-20",
            "2026-03-07, 2026-03-26",
            "2025-12-15, 2026-01-09",
            "2026-05-29, 2026-06-19", // over Corpus Christi
            "2026-12-31, 2027-01-22", // over New Year and Epiphany
            "2026-01-31, 2026-02-19", // from the last day of a month
            "2028-02-28, 2028-03-17", // through a leap day
            "2028-02-29, 2028-03-20"
        })
        void is_due_in_fourteen_working_days(LocalDate informed, LocalDate due) {
            assertThat(rules.interview(informed(informed), false).due()).isEqualTo(due);
        }

        @ParameterizedTest(name = "informed on {0}: by {1}")
        @CsvSource({
            "2026-03-02, 2026-03-04",
            "2026-03-06, 2026-03-10",
            "2025-12-23, 2025-12-30",
            "2026-06-03, 2026-06-08", // over Corpus Christi
            "2026-12-31, 2027-01-05",
            "2026-01-31, 2026-02-03",
            "2028-02-28, 2028-03-01"
        })
        void is_due_in_two_working_days_when_urgent(LocalDate informed, LocalDate due) {
            assertThat(rules.interview(informed(informed), true).due()).isEqualTo(due);
        }

        @Test
        void runs_under_a_rule_of_its_own_when_urgent() {
            var informed = informed(LocalDate.of(2026, 3, 2));

            assertThat(rules.interview(informed, false).rule()).isEqualTo(DeadlineRule.INTERVIEW);
            assertThat(rules.interview(informed, true).rule()).isEqualTo(DeadlineRule.URGENT_INTERVIEW);
        }

        @Test
        void has_no_deadline_before_the_act() {
            var tooEarly = informed(FamilySupportAct.IN_FORCE_SINCE.minusDays(1));

            assertThatIllegalArgumentException().isThrownBy(() -> rules.interview(tooEarly, false));
        }
    }

    @Nested
    @DisplayName("the reply to an institution (practice of the centre)")
    class ReferralReply {
        @ParameterizedTest(name = "informed on {0}: by {1}")
        @CsvSource({
            "2026-03-02, 2026-03-16",
            "2025-12-20, 2026-01-03",
            "2026-12-31, 2027-01-14",
            "2026-01-31, 2026-02-14",
            "2026-05-29, 2026-06-12", // calendar days pass on Corpus Christi too
            "2028-02-16, 2028-03-01",
            "2028-02-29, 2028-03-14"
        })
        void is_due_in_as_many_calendar_days_as_the_centre_says(LocalDate informed, LocalDate due) {
            assertThat(rules.referralReply(informed(informed)).due()).isEqualTo(due);
            assertThat(DeadlineRule.REFERRAL_REPLY.isLaw()).isFalse();
        }
    }

    @Nested
    @DisplayName("the next look at a child at risk (practice of the centre)")
    class ChildAtRiskCheck {
        @ParameterizedTest(name = "looked at on {0}: by {1}")
        @CsvSource({
            "2026-03-02, 2026-04-02",
            "2026-01-31, 2026-02-28",
            "2026-12-31, 2027-01-31",
            "2028-01-31, 2028-02-29",
            "2028-02-29, 2028-03-29"
        })
        void is_due_a_month_after_the_last_one(LocalDate last, LocalDate due) {
            var look = new StartEvent(Kind.CHILD_CHECKED, last, "Jan Nowicki");

            assertThat(rules.childAtRiskCheck(look).due()).isEqualTo(due);
            assertThat(DeadlineRule.CHILD_AT_RISK_CHECK.isLaw()).isFalse();
        }

        @ParameterizedTest(name = "set for {0}: by hand {1}")
        @CsvSource({"2026-04-01, true", "2026-04-02, false", "2026-04-03, true"})
        void may_be_due_on_a_day_that_somebody_set(LocalDate set, boolean byHand) {
            var look = new StartEvent(Kind.CHILD_CHECKED, LocalDate.of(2026, 3, 2), "Jan Nowicki");

            assertThat(rules.childAtRiskCheck(look, set).due()).isEqualTo(set);
            assertThat(rules.childAtRiskCheck(look, set).setByHand()).isEqualTo(byHand);
        }
    }

    @Nested
    @DisplayName("the start of work (practice of the centre)")
    class Start {
        @ParameterizedTest(name = "assigned on {0}: by {1}")
        @CsvSource({
            "2026-06-01, 2026-06-05",
            "2026-06-03, 2026-06-09", // over Corpus Christi
            "2026-01-31, 2026-02-04",
            "2028-02-28, 2028-03-02",
            "2026-12-31, 2027-01-07",
            "2025-12-23, 2025-12-31",
            "2026-12-30, 2027-01-05"
        })
        void lets_the_assistant_read_the_file_in_three_working_days(LocalDate assigned, LocalDate due) {
            assertThat(rules.fileReading(assigned(assigned)).due()).isEqualTo(due);
            assertThat(DeadlineRule.FILE_READING.isLaw()).isFalse();
        }

        @ParameterizedTest(name = "assigned on {0}: by {1}")
        @CsvSource({
            "2026-03-02, 2026-03-09",
            "2025-12-29, 2026-01-05",
            "2026-12-31, 2027-01-07",
            "2026-01-31, 2026-02-07",
            "2026-05-29, 2026-06-05",
            "2028-02-25, 2028-03-03"
        })
        void asks_for_the_joint_visit_in_a_week(LocalDate assigned, LocalDate due) {
            assertThat(rules.jointVisit(assigned(assigned)).due()).isEqualTo(due);
            assertThat(DeadlineRule.JOINT_VISIT.isLaw()).isFalse();
        }
    }

    @Nested
    @DisplayName("the monitoring after the end of the work (practice of the centre)")
    class Monitoring {
        @ParameterizedTest(name = "ended on {0}: by {1}, {2} and {3}")
        @CsvSource({
            "2026-03-02, 2026-04-02, 2026-06-02, 2026-09-02",
            "2026-08-31, 2026-09-30, 2026-11-30, 2027-02-28",
            "2026-12-31, 2027-01-31, 2027-03-31, 2027-06-30",
            "2027-08-31, 2027-09-30, 2027-11-30, 2028-02-29",
            "2028-01-31, 2028-02-29, 2028-04-30, 2028-07-31"
        })
        void is_due_one_three_and_six_months_after_the_last_day(
                LocalDate ended, LocalDate first, LocalDate second, LocalDate third) {
            assertThat(rules.monitoringContacts(new StartEvent(Kind.WORK_ENDED, ended, "Ewa Dudek")))
                    .extracting(Deadline::due)
                    .containsExactly(first, second, third);
            assertThat(DeadlineRule.MONITORING_CONTACT.isLaw()).isFalse();
        }
    }

    @Nested
    @DisplayName("the decision on a request (practice of the centre)")
    class RequestDecision {
        @ParameterizedTest(name = "submitted on {0}: by {1}")
        @CsvSource({
            "2026-05-06, 2026-05-13",
            "2026-12-28, 2027-01-04",
            "2026-12-31, 2027-01-07",
            "2026-01-31, 2026-02-07",
            "2026-05-29, 2026-06-05",
            "2028-02-23, 2028-03-01"
        })
        void is_due_in_as_many_days_as_the_centre_says(LocalDate submitted, LocalDate due) {
            var request = new StartEvent(Kind.REQUEST_SUBMITTED, submitted, "Jan Nowicki");

            assertThat(rules.requestDecision(request).due()).isEqualTo(due);
            assertThat(DeadlineRule.REQUEST_DECISION.isLaw()).isFalse();
        }
    }

    @Nested
    @DisplayName("the notice to the court that a family does not cooperate (practice of the centre)")
    class CourtNotice {
        @ParameterizedTest(name = "refused on {0}: by {1}")
        @CsvSource({
            "2026-03-02, 2026-03-05",
            "2026-12-23, 2026-12-30",
            "2026-05-01, 2026-05-06",
            "2026-06-03, 2026-06-09", // over Corpus Christi
            "2026-12-31, 2027-01-07",
            "2026-01-31, 2026-02-04",
            "2028-02-28, 2028-03-02"
        })
        void is_due_in_three_working_days(LocalDate refused, LocalDate due) {
            var refusal = new StartEvent(Kind.COOPERATION_ENDED, refused, "Piotr Gil");

            assertThat(rules.courtNotice(refusal).due()).isEqualTo(due);
            assertThat(DeadlineRule.COURT_NOTICE.isLaw()).isFalse();
        }
    }

    @Nested
    @DisplayName("support for life (practice of the centre)")
    class SupportForLife {
        @ParameterizedTest(name = "received on {0}: handed over by {1}, answered by {2}")
        @CsvSource({
            "2026-03-02, 2026-03-04, 2026-03-16",
            "2026-05-29, 2026-05-31, 2026-06-12", // a Sunday; calendar days pass on Corpus Christi too
            "2026-12-31, 2027-01-02, 2027-01-14",
            "2026-01-31, 2026-02-02, 2026-02-14",
            "2028-02-27, 2028-02-29, 2028-03-12",
            "2027-02-27, 2027-03-01, 2027-03-13"
        })
        void is_handed_over_in_two_days_and_answered_in_fourteen(LocalDate on, LocalDate handed, LocalDate answered) {
            var received = new StartEvent(Kind.FOR_LIFE_RECEIVED, on, "Jan Nowicki");

            assertThat(rules.forLifeHandover(received).due()).isEqualTo(handed);
            assertThat(rules.forLifeAnswer(received).due()).isEqualTo(answered);
            assertThat(rules.forLifeAnswer(received).rule().isLaw()).isFalse();
        }

        @ParameterizedTest(name = "assigned on {0}: met by {1}")
        @CsvSource({
            "2026-03-02, 2026-03-09",
            "2026-12-31, 2027-01-07",
            "2026-05-28, 2026-06-04", // Corpus Christi itself
            "2028-02-29, 2028-03-07",
            "2027-02-28, 2027-03-07"
        })
        void is_met_for_the_first_time_in_seven_days(LocalDate on, LocalDate due) {
            assertThat(rules.forLifeContact(assigned(on)).due()).isEqualTo(due);
        }
    }

    @Nested
    @DisplayName("form A of the procedure “Niebieskie Karty” (regulation of 6 September 2023)")
    class BlueCardForm {
        @ParameterizedTest(name = "filled in on {0}: by {1}")
        @CsvSource({
            "2026-05-18, 2026-05-25",
            "2026-05-22, 2026-05-29", // a Friday
            "2026-05-23, 2026-05-29", // a Saturday
            "2026-05-29, 2026-06-08", // over Corpus Christi
            "2026-04-29, 2026-05-07", // over 1 May; 3 May is a Sunday
            "2026-12-22, 2026-12-31", // over Christmas Eve and Christmas
            "2026-12-31, 2027-01-11", // over New Year and Epiphany
            "2026-01-31, 2026-02-06",
            "2028-02-28, 2028-03-06", // through a leap day
            "2023-09-28, 2023-10-05", // the first day of the regulation
            "2023-09-27, 2023-10-04" // seven calendar days by its predecessor
        })
        void goes_to_the_team_in_five_working_days(LocalDate filledIn, LocalDate due) {
            var started = new StartEvent(Kind.BLUE_CARD_STARTED, filledIn, "Piotr Gil");

            assertThat(rules.blueCardForm(started).due()).isEqualTo(due);
            assertThat(DeadlineRule.BLUE_CARD_FORM.isLaw()).isTrue();
        }
    }

    @Nested
    @DisplayName("the work plan (practice of the centre)")
    class WorkPlan {
        @ParameterizedTest(name = "assigned on {0}: by {1}")
        @CsvSource({
            "2026-03-03, 2026-05-03",
            "2026-04-30, 2026-06-30",
            "2025-12-31, 2026-02-28",
            "2027-12-31, 2028-02-29",
            "2028-02-29, 2028-04-29",
            "2025-12-28, 2026-02-28"
        })
        void is_due_in_two_months(LocalDate assigned, LocalDate due) {
            assertThat(rules.workPlan(assigned(assigned)).due()).isEqualTo(due);
        }

        @ParameterizedTest(name = "assigned on {0}: by {1}")
        @CsvSource({"2030-06-30, 2030-08-30", "2030-07-01, 2030-08-01", "2030-07-02, 2030-08-02"})
        void is_due_by_the_practice_of_the_day_the_work_started(LocalDate assigned, LocalDate due) {
            assertThat(rules.workPlan(assigned(assigned)).due()).isEqualTo(due);
        }
    }

    @Nested
    @DisplayName("the assessment (art. 15(1)(15))")
    class Assessment {
        @ParameterizedTest(name = "last on {0}: by {1}")
        @CsvSource({
            "2026-03-02, 2026-09-02",
            "2025-08-31, 2026-02-28",
            "2027-08-31, 2028-02-29",
            "2025-08-28, 2026-02-28",
            "2026-12-31, 2027-06-30",
            "2028-02-29, 2028-08-29"
        })
        void is_due_every_half_year(LocalDate last, LocalDate due) {
            var assessed = new StartEvent(Kind.SITUATION_ASSESSED, last, "Anna Lis");

            assertThat(rules.assessment(assessed).due()).isEqualTo(due);
        }

        @Test
        void is_due_half_a_year_after_the_assignment_when_there_was_none_yet() {
            var deadline = rules.assessment(assigned(LocalDate.of(2026, 3, 2)));

            assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 9, 2));
            assertThat(deadline.start().kind()).isEqualTo(Kind.ASSISTANT_ASSIGNED);
        }
    }

    @Nested
    @DisplayName("a day that somebody else names")
    class Named {
        @ParameterizedTest(name = "{0}")
        @CsvSource({"2026-02-28", "2026-06-04", "2026-12-31", "2028-02-29"})
        void is_the_last_one_also_a_holiday_or_the_end_of_a_month(LocalDate day) {
            var start = new StartEvent(Kind.COURT_ORDERED, LocalDate.of(2026, 1, 31), "Jan Nowicki");
            var issued = new StartEvent(Kind.PAPER_ISSUED, LocalDate.of(2026, 1, 31), "Adam Czyż");

            assertThat(rules.courtReport(start, day).due()).isEqualTo(day);
            assertThat(rules.authorisationEnd(issued, day).due()).isEqualTo(day);
            assertThat(rules.certificateEnd(issued, day).due()).isEqualTo(day);
            assertThat(rules.courtReport(start, day).setByHand()).isFalse();
        }

        @ParameterizedTest(name = "{0}: law {1}")
        @CsvSource({"COURT_REPORT, true", "AUTHORISATION_END, true", "CERTIFICATE_END, false"})
        void has_no_term_of_its_own(DeadlineRule rule, boolean law) {
            assertThat(rule.countsTime()).isFalse();
            assertThat(rules.versions(rule)).isEmpty();
            assertThat(rule.isLaw()).isEqualTo(law);
        }
    }

    @Nested
    @DisplayName("in the register")
    class Register {
        @ParameterizedTest
        @EnumSource(DeadlineRule.class)
        void say_what_starts_each_clock(DeadlineRule rule) {
            assertThat(rule.starts()).isNotEmpty().doesNotHaveDuplicates();
        }

        @Test
        void keep_every_term_with_its_first_day() {
            assertThat(rules.versions(DeadlineRule.BLUE_CARD_FORM))
                    .containsExactly(
                            entry(LocalDate.of(2012, 1, 1), Term.days(7)),
                            entry(LocalDate.of(2023, 9, 28), Term.workingDays(5)));
        }

        @Test
        void name_a_setting_for_every_practice_that_counts_time() {
            assertThat(DeadlineRule.values())
                    .filteredOn(rule -> !rule.isLaw() && rule.countsTime())
                    .allSatisfy(rule -> assertThat(PracticeRule.values())
                            .anyMatch(setting -> setting.deadline().equals(Optional.of(rule))));
        }
    }

    @Nested
    @DisplayName("a deadline")
    class Deadlines {
        private final Deadline deadline = rules.workPlan(assigned(LocalDate.of(2026, 3, 3)));

        @Test
        void says_its_rule_what_started_it_who_entered_that_and_how_long_it_gives() {
            assertThat(deadline.rule()).isEqualTo(DeadlineRule.WORK_PLAN);
            assertThat(deadline.start())
                    .isEqualTo(new StartEvent(Kind.ASSISTANT_ASSIGNED, LocalDate.of(2026, 3, 3), "Ewa Dyrektor"));
            assertThat(deadline.start().enteredBy()).isEqualTo("Ewa Dyrektor");
            assertThat(deadline.term()).isEqualTo(Term.months(2));
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-05-02, false", "2026-05-03, false", "2026-05-04, true"})
        void is_overdue_from_the_day_after(LocalDate today, boolean overdue) {
            assertThat(deadline.isOverdueOn(today)).isEqualTo(overdue);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-05-02, true", "2026-05-03, true", "2026-05-04, false"})
        void is_kept_by_what_is_done_on_its_last_day(LocalDate done, boolean kept) {
            assertThat(deadline.isKeptBy(done)).isEqualTo(kept);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-03-03, 61", "2026-05-02, 1", "2026-05-03, 0", "2026-05-04, -1"})
        void counts_the_days_left(LocalDate today, long left) {
            assertThat(deadline.daysLeftOn(today)).isEqualTo(left);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"INTERVIEW", "URGENT_INTERVIEW", "ASSESSMENT"})
        void is_law_where_an_article_says_when(DeadlineRule rule) {
            assertThat(rule.isLaw()).isTrue();
        }

        @Test
        void is_practice_for_the_work_plan() {
            assertThat(deadline.rule().isLaw()).isFalse();
        }
    }

    @ParameterizedTest(name = "on {0}: {1} families")
    @CsvSource({"2014-12-31, 20", "2015-01-01, 15"})
    void know_the_caseload_limit_of_the_day(LocalDate day, int families) {
        assertThat(rules.caseloadLimit(day)).isEqualTo(new CaseloadLimit(families));
    }

    private static StartEvent informed(LocalDate on) {
        return new StartEvent(Kind.INFORMATION_RECEIVED, on, "Jan Socjalny");
    }

    private static StartEvent assigned(LocalDate on) {
        return new StartEvent(Kind.ASSISTANT_ASSIGNED, on, "Ewa Dyrektor");
    }

    private static Term practice(PracticeRule rule, LocalDate start) {
        return switch (rule) {
            case FILE_READING -> Term.workingDays(3);
            case JOINT_VISIT -> Term.days(7);
            case WORK_PLAN -> Term.months(start.isBefore(CHANGE_OF_PRACTICE) ? 2 : 1);
            case REFERRAL_REPLY -> Term.days(14);
            case CHILD_AT_RISK_CHECK -> Term.months(1);
            case ENTRY_EDITED -> Term.days(7);
            case CHILD_SEEN -> Term.days(14);
            case DRAFT_KEPT, VISIT_SILENCE, GOAL_SILENCE, PAST_FAMILY_READ -> Term.days(30);
            case EMERGENCY_OPEN -> Term.days(1);
            case REQUEST_DECISION -> Term.days(7);
            case FOR_LIFE_HANDOVER -> Term.days(2);
            case FOR_LIFE_CONTACT -> Term.days(7);
            case FOR_LIFE_ANSWER -> Term.days(14);
            case COURT_NOTICE -> Term.workingDays(3);
            case MONITORING_FIRST -> Term.months(1);
            case MONITORING_SECOND -> Term.months(3);
            case MONITORING_THIRD -> Term.months(6);
        };
    }
}
