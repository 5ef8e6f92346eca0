package pl.asysta.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.cases.Families.ANNA;
import static pl.asysta.cases.Families.JAN;
import static pl.asysta.cases.Families.TODAY;
import static pl.asysta.cases.Families.assessed;
import static pl.asysta.cases.Families.assigned;
import static pl.asysta.cases.Families.interviewed;
import static pl.asysta.cases.Families.paper;
import static pl.asysta.cases.Families.reported;
import static pl.asysta.cases.Families.requested;
import static pl.asysta.cases.Pathway.COURT_ORDER;
import static pl.asysta.cases.Pathway.OWN_INFORMATION;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
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
            var referral = family.view().latest(PaperKind.REFERRAL).orElseThrow();

            assertThat(family.view().stage()).isEqualTo(Stage.REPORTED);
            assertThat(referral.datedOn()).isEqualTo(TODAY);
            assertThat(referral.recordedBy()).isEqualTo(JAN);
        }

        @Test
        void is_interviewed() {
            family.holdInterview(paper(PaperKind.INTERVIEW));

            assertThat(family.view().stage()).isEqualTo(Stage.INTERVIEWED);
            assertThat(family.view().latest(PaperKind.INTERVIEW)).isPresent();
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"ANALYSIS", "RISK_LIST"})
        void is_not_assessed_before_the_interview(PaperKind kind) {
            refusesAndStaysUnchanged(family, it -> it.assess(paper(kind)), "cases.out-of-order." + kind);
        }
    }

    @Nested
    @DisplayName("once interviewed")
    class Interviewed {
        private final FamilyCase family = interviewed(OWN_INFORMATION);

        @Test
        void is_not_interviewed_again() {
            refusesAndStaysUnchanged(
                    family, it -> it.holdInterview(paper(PaperKind.INTERVIEW)), "cases.out-of-order.INTERVIEW");
        }

        @ParameterizedTest(name = "first {0}, then {1}")
        @CsvSource({"ANALYSIS, RISK_LIST", "RISK_LIST, ANALYSIS"})
        void is_assessed_by_the_analysis_and_the_risk_list_in_either_order(PaperKind first, PaperKind second) {
            family.assess(paper(first));
            assertThat(family.view().stage()).isEqualTo(Stage.INTERVIEWED);

            family.assess(paper(second));
            assertThat(family.view().stage()).isEqualTo(Stage.ASSESSED);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"ANALYSIS", "RISK_LIST"})
        void is_not_assessed_by_the_same_paper_twice(PaperKind kind) {
            family.assess(paper(kind));

            refusesAndStaysUnchanged(family, it -> it.assess(paper(kind)), "cases.out-of-order." + kind);
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

            refusesAndStaysUnchanged(family, it -> it.requestAssistant(paper(PaperKind.REQUEST)), sentences);
        }

        @Test
        void is_refused_for_the_papers_that_are_still_missing_and_no_others() {
            var family = interviewed(OWN_INFORMATION);
            family.assess(paper(PaperKind.ANALYSIS));

            refusesAndStaysUnchanged(
                    family,
                    it -> it.requestAssistant(paper(PaperKind.REQUEST)),
                    "cases.missing.RISK_LIST",
                    "cases.missing.PARTICIPATION_CONSENT");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(mode = Mode.EXCLUDE, names = "COURT_ORDER")
        void is_refused_without_the_consent_of_the_family(Pathway pathway) {
            refusesAndStaysUnchanged(
                    assessed(pathway),
                    it -> it.requestAssistant(paper(PaperKind.REQUEST)),
                    "cases.missing.PARTICIPATION_CONSENT");
        }

        @Test
        void waits_for_one_with_every_paper_in_place() {
            var family = assessed(OWN_INFORMATION);
            family.consent(paper(PaperKind.PARTICIPATION_CONSENT));

            family.requestAssistant(paper(PaperKind.REQUEST));

            assertThat(family.view().stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
            assertThat(family.view().papersMissing()).isEmpty();
        }

        @Test
        void needs_no_consent_where_the_court_ordered_it() {
            var family = assessed(COURT_ORDER);

            family.requestAssistant(paper(PaperKind.REQUEST));

            assertThat(family.view().stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }

        @Test
        void keeps_its_first_consent_when_it_agrees_twice() {
            var family = interviewed(OWN_INFORMATION);
            family.consent(paper(PaperKind.PARTICIPATION_CONSENT));

            family.consent(paper(PaperKind.PARTICIPATION_CONSENT));

            assertThat(family.view().papers())
                    .filteredOn(paper -> paper.kind() == PaperKind.PARTICIPATION_CONSENT)
                    .hasSize(1);
        }
    }

    @Nested
    @DisplayName("once an assistant has been requested")
    class Requested {
        private final FamilyCase family = requested(OWN_INFORMATION);

        @Test
        void gets_one() {
            family.assign(ANNA, paper(PaperKind.ASSIGNMENT));

            assertThat(family.view().stage()).isEqualTo(Stage.ASSISTANT_ASSIGNED);
            assertThat(family.view().assistant()).isEqualTo(ANNA);
        }

        @Test
        void waits_on_while_the_request_is_completed() {
            family.requestReturned(paper(PaperKind.REQUEST_RETURNED));

            assertThat(family.view().stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
            assertThat(family.view().latest(PaperKind.REQUEST_RETURNED)).isPresent();
        }

        @Test
        void is_assessed_as_before_when_the_request_is_refused_and_may_ask_again() {
            family.requestRefused(paper(PaperKind.REQUEST_REFUSED));
            assertThat(family.view().stage()).isEqualTo(Stage.ASSESSED);

            family.requestAssistant(paper(PaperKind.REQUEST));
            assertThat(family.view().stage()).isEqualTo(Stage.ASSISTANT_REQUESTED);
        }

        @Test
        void does_not_ask_again_before_the_answer() {
            refusesAndStaysUnchanged(
                    family, it -> it.requestAssistant(paper(PaperKind.REQUEST)), "cases.out-of-order.REQUEST");
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
                    it -> it.requestRefused(paper(PaperKind.REQUEST_REFUSED)),
                    "cases.out-of-order.REQUEST_REFUSED");
        }
    }

    private static void refusesAndStaysUnchanged(
            FamilyCase family, Consumer<FamilyCase> step, String... sentencesSaid) {
        var before = family.view();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> step.accept(family))
                .satisfies(refusal -> assertThat(refusal.sentences())
                        .extracting(Sentence::messageKey)
                        .containsExactly(sentencesSaid));

        assertThat(family.view()).isEqualTo(before);
    }
}
