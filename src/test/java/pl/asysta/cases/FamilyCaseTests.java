package pl.asysta.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.cases.Families.ANNA;
import static pl.asysta.cases.Families.JAN;
import static pl.asysta.cases.Families.TODAY;
import static pl.asysta.cases.Families.assess;
import static pl.asysta.cases.Families.assessed;
import static pl.asysta.cases.Families.assigned;
import static pl.asysta.cases.Families.interviewed;
import static pl.asysta.cases.Families.paper;
import static pl.asysta.cases.Families.reported;
import static pl.asysta.cases.Families.request;
import static pl.asysta.cases.Families.requested;
import static pl.asysta.cases.Families.view;
import static pl.asysta.cases.Pathway.COURT_ORDER;
import static pl.asysta.cases.Pathway.FOR_LIFE;
import static pl.asysta.cases.Pathway.MINOR_PARENT;
import static pl.asysta.cases.Pathway.OWN_INFORMATION;

import java.util.EnumSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.RuleViolation.Sentence;

@DisplayName("A family on its way to an assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class FamilyCaseTests {
    @Nested
    @DisplayName("once reported")
    class Reported {
        private final FamilyCase family = reported(OWN_INFORMATION);

        @Test
        void has_its_referral_on_file_from_the_day_the_centre_learned_of_it() {
            var referral = view(family).latest(PaperKind.REFERRAL).orElseThrow();

            assertThat(view(family).stage()).isEqualTo(Stage.REPORTED);
            assertThat(referral.datedOn()).isEqualTo(TODAY);
            assertThat(referral.recordedBy()).isEqualTo(JAN);
        }

        @Test
        void is_interviewed() {
            family.course().holdInterview(paper(PaperKind.INTERVIEW));

            assertThat(view(family).stage()).isEqualTo(Stage.INTERVIEWED);
            assertThat(view(family).latest(PaperKind.INTERVIEW)).isPresent();
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"ANALYSIS", "RISK_LIST"})
        void is_not_assessed_before_the_interview(PaperKind kind) {
            refusesAndStaysUnchanged(family, it -> assess(it, paper(kind)), "cases.out-of-order." + kind);
        }
    }

    @Nested
    @DisplayName("once interviewed")
    class Interviewed {
        private final FamilyCase family = interviewed(OWN_INFORMATION);

        @Test
        void is_not_interviewed_again() {
            refusesAndStaysUnchanged(
                    family,
                    it -> it.course().holdInterview(paper(PaperKind.INTERVIEW)),
                    "cases.out-of-order.INTERVIEW");
        }

        @ParameterizedTest(name = "first {0}, then {1}")
        @CsvSource({"ANALYSIS, RISK_LIST", "RISK_LIST, ANALYSIS"})
        void is_assessed_by_the_analysis_and_the_risk_list_in_either_order(PaperKind first, PaperKind second) {
            assess(family, paper(first));
            assertThat(view(family).stage()).isEqualTo(Stage.INTERVIEWED);

            assess(family, paper(second));
            assertThat(view(family).stage()).isEqualTo(Stage.ASSESSED);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"ANALYSIS", "RISK_LIST"})
        void is_not_assessed_by_the_same_paper_twice(PaperKind kind) {
            assess(family, paper(kind));

            refusesAndStaysUnchanged(family, it -> assess(it, paper(kind)), "cases.out-of-order." + kind);
        }
    }

    @Nested
    @DisplayName("when an assistant is requested")
    class Requesting {
        @ParameterizedTest(name = "{0}")
        @EnumSource
        void is_refused_with_a_sentence_for_each_paper_of_its_pathway(Pathway pathway) {
            var family = reported(pathway);
            var sentences = pathway.papersBeforeRequest().stream()
                    .map(kind -> "cases.missing." + kind)
                    .toArray(String[]::new);

            refusesAndStaysUnchanged(family, it -> request(it), sentences);
        }

        @Test
        void is_refused_for_the_papers_that_are_still_missing_and_no_others() {
            var family = interviewed(OWN_INFORMATION);
            assess(family, paper(PaperKind.ANALYSIS));

            refusesAndStaysUnchanged(
                    family, it -> request(it), "cases.missing.RISK_LIST", "cases.missing.PARTICIPATION_CONSENT");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"OWN_INFORMATION", "EXTERNAL_INSTITUTION"})
        void is_refused_without_the_consent_of_the_family(Pathway pathway) {
            refusesAndStaysUnchanged(assessed(pathway), it -> request(it), "cases.missing.PARTICIPATION_CONSENT");
        }

        @Test
        void waits_for_one_with_every_paper_in_place() {
            var family = assessed(OWN_INFORMATION);
            family.course().file(paper(PaperKind.PARTICIPATION_CONSENT));

            request(family);

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
            assertThat(view(family).papersMissing()).isEmpty();
        }

        @Test
        void needs_no_consent_where_the_court_ordered_it() {
            var family = assessed(COURT_ORDER);

            request(family);

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }

        @Test
        void needs_no_risk_list_where_the_centre_fills_in_none() {
            var asked = EnumSet.of(PaperKind.INTERVIEW, PaperKind.ANALYSIS);
            var family = interviewed(COURT_ORDER);
            family.course().assess(paper(PaperKind.ANALYSIS), asked);
            assertThat(view(family).stage()).isEqualTo(Stage.ASSESSED);

            family.course().requestAssistant(paper(PaperKind.REQUEST), asked);

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }

        @Test
        void moves_on_where_the_centre_has_stopped_to_fill_in_risk_lists_since_its_analysis() {
            var family = interviewed(COURT_ORDER);
            assess(family, paper(PaperKind.ANALYSIS));
            assertThat(view(family).stage()).isEqualTo(Stage.INTERVIEWED);

            family.course()
                    .requestAssistant(paper(PaperKind.REQUEST), EnumSet.of(PaperKind.INTERVIEW, PaperKind.ANALYSIS));

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }

        @Test
        void lacks_a_consent_that_was_taken_back_until_it_gives_another() {
            var family = assessed(OWN_INFORMATION);
            family.course().file(paper(PaperKind.PARTICIPATION_CONSENT));
            family.course().file(paper(PaperKind.PARTICIPATION_WITHDRAWN));
            refusesAndStaysUnchanged(family, it -> request(it), "cases.missing.PARTICIPATION_CONSENT");

            family.course().file(paper(PaperKind.PARTICIPATION_CONSENT));
            request(family);

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }

        @Test
        void still_agrees_when_one_of_two_takes_her_consent_back() {
            var family = assessed(OWN_INFORMATION);
            family.course().file(paper(PaperKind.PARTICIPATION_CONSENT));
            family.course().file(paper(PaperKind.PARTICIPATION_CONSENT));
            family.course().file(paper(PaperKind.PARTICIPATION_WITHDRAWN));

            request(family);

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }
    }

    @Nested
    @DisplayName("once an assistant has been requested")
    class Requested {
        private final FamilyCase family = requested(OWN_INFORMATION);

        @Test
        void gets_one() {
            family.assign(ANNA, paper(PaperKind.ASSIGNMENT));

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_ASSIGNED);
            assertThat(view(family).assistant()).isEqualTo(ANNA);
        }

        @Test
        void gets_none_once_it_has_taken_its_consent_back() {
            family.course().file(paper(PaperKind.PARTICIPATION_WITHDRAWN));

            refusesAndStaysUnchanged(
                    family, it -> it.assign(ANNA, paper(PaperKind.ASSIGNMENT)), "cases.consent-withdrawn");
        }

        @Test
        void waits_on_while_the_request_is_completed() {
            family.course().file(paper(PaperKind.REQUEST_RETURNED));

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
            assertThat(view(family).latest(PaperKind.REQUEST_RETURNED)).isPresent();
        }

        @Test
        void is_assessed_as_before_when_the_request_is_refused_and_may_ask_again() {
            family.course().requestRefused(paper(PaperKind.REQUEST_REFUSED));
            assertThat(view(family).stage()).isEqualTo(Stage.ASSESSED);

            request(family);
            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }

        @Test
        void does_not_ask_again_before_the_answer() {
            refusesAndStaysUnchanged(family, it -> request(it), "cases.out-of-order.REQUEST");
        }
    }

    @Nested
    @DisplayName("of a minor parent who leaves a facility (art. 11(1a))")
    class OfAMinorParent {
        @Test
        void gets_an_assistant_after_the_interview_without_any_other_paper() {
            var family = interviewed(MINOR_PARENT);

            request(family);
            family.assign(ANNA, paper(PaperKind.ASSIGNMENT));

            assertThat(view(family).stage()).isEqualTo(Stage.ASSISTANT_ASSIGNED);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"ANALYSIS", "RISK_LIST"})
        void is_not_analysed(PaperKind kind) {
            refusesAndStaysUnchanged(
                    interviewed(MINOR_PARENT), it -> assess(it, paper(kind)), "cases.not-on-this-pathway." + kind);
        }

        @Test
        void is_never_refused_one() {
            var family = interviewed(MINOR_PARENT);
            request(family);

            refusesAndStaysUnchanged(
                    family,
                    it -> it.course().requestRefused(paper(PaperKind.REQUEST_REFUSED)),
                    "cases.assigning-is-mandatory");
        }
    }

    @Nested
    @DisplayName("that asks for support for life")
    class ForLife {
        @Test
        void is_not_interviewed() {
            refusesAndStaysUnchanged(
                    reported(FOR_LIFE),
                    it -> it.course().holdInterview(paper(PaperKind.INTERVIEW)),
                    "cases.not-on-this-pathway.INTERVIEW");
        }
    }

    @Nested
    @DisplayName("that ends before an assistant came")
    class Closing {
        @Test
        void is_closed_from_every_stage_on_the_way() {
            for (var family : new FamilyCase[] {
                reported(OWN_INFORMATION),
                interviewed(OWN_INFORMATION),
                assessed(OWN_INFORMATION),
                requested(OWN_INFORMATION)
            }) {
                family.course().close(paper(PaperKind.CLOSURE));

                assertThat(view(family).stage()).isEqualTo(Stage.CLOSED);
                assertThat(view(family).latest(PaperKind.CLOSURE)).isPresent();
            }
        }

        @Test
        void is_not_closed_twice() {
            var family = reported(OWN_INFORMATION);
            family.course().close(paper(PaperKind.CLOSURE));

            refusesAndStaysUnchanged(
                    family, it -> it.course().close(paper(PaperKind.CLOSURE)), "cases.out-of-order.CLOSURE");
        }

        @Test
        void is_not_closed_this_way_while_an_assistant_works_with_it() {
            refusesAndStaysUnchanged(
                    assigned(OWN_INFORMATION),
                    it -> it.course().close(paper(PaperKind.CLOSURE)),
                    "cases.out-of-order.CLOSURE");
        }
    }

    @Nested
    @DisplayName("at any other stage")
    class Elsewhere {
        @Test
        void gets_no_assistant_that_nobody_requested() {
            for (var family :
                    new FamilyCase[] {reported(OWN_INFORMATION), interviewed(OWN_INFORMATION), assessed(OWN_INFORMATION)
                    }) {
                refusesAndStaysUnchanged(
                        family, it -> it.assign(ANNA, paper(PaperKind.ASSIGNMENT)), "cases.out-of-order.ASSIGNMENT");
            }
        }

        @Test
        void keeps_its_assistant_and_gets_no_second() {
            refusesAndStaysUnchanged(
                    assigned(OWN_INFORMATION),
                    it -> it.assign(JAN, paper(PaperKind.ASSIGNMENT)),
                    "cases.out-of-order.ASSIGNMENT");
        }

        @Test
        void has_no_request_to_refuse() {
            refusesAndStaysUnchanged(
                    assessed(OWN_INFORMATION),
                    it -> it.course().requestRefused(paper(PaperKind.REQUEST_REFUSED)),
                    "cases.out-of-order.REQUEST_REFUSED");
        }
    }

    private static void refusesAndStaysUnchanged(
            FamilyCase family, Consumer<FamilyCase> step, String... sentencesSaid) {
        var before = view(family);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> step.accept(family))
                .satisfies(refusal -> assertThat(refusal.sentences())
                        .extracting(Sentence::messageKey)
                        .containsExactly(sentencesSaid));

        assertThat(view(family)).isEqualTo(before);
    }
}
