package pl.asysta.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A pathway to an assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class PathwayTests {
    private static final EnumSet<PaperKind> OF_SOME_PATHWAYS = EnumSet.of(
            PaperKind.COURT_ORDER,
            PaperKind.FOR_LIFE_REQUEST,
            PaperKind.FACILITY_NOTICE,
            PaperKind.INTERVIEW,
            PaperKind.ANALYSIS,
            PaperKind.RISK_LIST,
            PaperKind.PARTICIPATION_CONSENT,
            PaperKind.COOPERATION_CONSENT,
            PaperKind.WORK_PLAN,
            PaperKind.ASSESSMENT);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OWN_INFORMATION,      INTERVIEW ANALYSIS RISK_LIST PARTICIPATION_CONSENT",
        "EXTERNAL_INSTITUTION, INTERVIEW ANALYSIS RISK_LIST PARTICIPATION_CONSENT",
        "COURT_ORDER,          COURT_ORDER INTERVIEW ANALYSIS RISK_LIST",
        "FOR_LIFE,             FOR_LIFE_REQUEST",
        "MINOR_PARENT,         FACILITY_NOTICE INTERVIEW"
    })
    void asks_for_these_papers_before_the_request(Pathway pathway, String papers) {
        assertThat(inOrder(pathway.papersBeforeRequest())).isEqualTo(papers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OWN_INFORMATION,      COURT_ORDER FOR_LIFE_REQUEST FACILITY_NOTICE",
        "EXTERNAL_INSTITUTION, COURT_ORDER FOR_LIFE_REQUEST FACILITY_NOTICE",
        "COURT_ORDER,          FOR_LIFE_REQUEST FACILITY_NOTICE PARTICIPATION_CONSENT",
        "FOR_LIFE,             COURT_ORDER FACILITY_NOTICE INTERVIEW ANALYSIS RISK_LIST PARTICIPATION_CONSENT COOPERATION_CONSENT WORK_PLAN ASSESSMENT",
        "MINOR_PARENT,         COURT_ORDER FOR_LIFE_REQUEST ANALYSIS RISK_LIST PARTICIPATION_CONSENT"
    })
    void must_not_demand_these(Pathway pathway, String papers) {
        var notAsked = EnumSet.copyOf(OF_SOME_PATHWAYS);
        notAsked.removeIf(pathway::asksFor);

        assertThat(inOrder(notAsked)).isEqualTo(papers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OWN_INFORMATION,      REPORTED INTERVIEWED ASSESSED ASSISTANT_REQUESTED ASSISTANT_ASSIGNED PLAN_AGREED MONITORED CLOSED",
        "EXTERNAL_INSTITUTION, REPORTED INTERVIEWED ASSESSED ASSISTANT_REQUESTED ASSISTANT_ASSIGNED PLAN_AGREED MONITORED CLOSED",
        "COURT_ORDER,          REPORTED INTERVIEWED ASSESSED ASSISTANT_REQUESTED ASSISTANT_ASSIGNED PLAN_AGREED MONITORED CLOSED",
        "FOR_LIFE,             REPORTED ASSISTANT_REQUESTED ASSISTANT_ASSIGNED MONITORED CLOSED",
        "MINOR_PARENT,         REPORTED INTERVIEWED ASSISTANT_REQUESTED ASSISTANT_ASSIGNED PLAN_AGREED MONITORED CLOSED"
    })
    void passes_these_stages(Pathway pathway, String stages) {
        assertThat(inOrder(pathway.stages())).isEqualTo(stages);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "OWN_INFORMATION, REPORTED,            INTERVIEWED CLOSED",
        "OWN_INFORMATION, INTERVIEWED,         ASSESSED CLOSED",
        "OWN_INFORMATION, ASSESSED,            ASSISTANT_REQUESTED CLOSED",
        "OWN_INFORMATION, ASSISTANT_REQUESTED, ASSESSED ASSISTANT_ASSIGNED CLOSED",
        "OWN_INFORMATION, ASSISTANT_ASSIGNED,  PLAN_AGREED MONITORED CLOSED",
        "OWN_INFORMATION, PLAN_AGREED,         MONITORED CLOSED",
        "OWN_INFORMATION, MONITORED,           INTERVIEWED ASSESSED CLOSED",
        "OWN_INFORMATION, CLOSED,              INTERVIEWED ASSESSED",
        "FOR_LIFE,        REPORTED,            ASSISTANT_REQUESTED CLOSED",
        "FOR_LIFE,        INTERVIEWED,         CLOSED",
        "FOR_LIFE,        ASSISTANT_REQUESTED, REPORTED ASSISTANT_ASSIGNED CLOSED",
        "FOR_LIFE,        ASSISTANT_ASSIGNED,  MONITORED CLOSED",
        "FOR_LIFE,        MONITORED,           REPORTED CLOSED",
        "FOR_LIFE,        CLOSED,              REPORTED",
        "MINOR_PARENT,    CLOSED,              INTERVIEWED",
        "MINOR_PARENT,    INTERVIEWED,         ASSISTANT_REQUESTED CLOSED",
        "MINOR_PARENT,    ASSISTANT_REQUESTED, INTERVIEWED ASSISTANT_ASSIGNED CLOSED"
    })
    void leads_from_a_stage_to_these_and_to_no_other(Pathway pathway, Stage from, String next) {
        assertThat(inOrder(pathway.next(from))).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void can_end_at_every_stage(Pathway pathway) {
        assertThat(pathway.stages().subList(0, pathway.stages().size() - 1))
                .allMatch(stage -> pathway.next(stage).contains(Stage.CLOSED));
    }

    @ParameterizedTest(name = "{0}: consent {1}, obliged {2}, mandatory {3}")
    @CsvSource({
        "OWN_INFORMATION,      true,  false, false",
        "EXTERNAL_INSTITUTION, true,  false, false",
        "COURT_ORDER,          false, true,  false",
        "FOR_LIFE,             false, false, false",
        "MINOR_PARENT,         false, false, true"
    })
    void leaves_the_family_and_the_director_this_choice(
            Pathway pathway, boolean consent, boolean obliged, boolean mandatory) {
        assertThat(pathway.asksForConsent()).isEqualTo(consent);
        assertThat(pathway.isObligedByCourt()).isEqualTo(obliged);
        assertThat(pathway.assigningIsMandatory()).isEqualTo(mandatory);
    }

    @ParameterizedTest(name = "{0}: consent A {1}, consent B {2}, minors sign {3}")
    @CsvSource({
        "OWN_INFORMATION,      needed,    needed,   false",
        "EXTERNAL_INSTITUTION, needed,    needed,   false",
        "COURT_ORDER,          not taken, needed,   false",
        "FOR_LIFE,             optional,  optional, true",
        "MINOR_PARENT,         not taken, needed,   true"
    })
    void knows_which_consents_it_needs(Pathway pathway, String participation, String cooperation, boolean minors) {
        assertThat(need(pathway, PaperKind.PARTICIPATION_CONSENT)).isEqualTo(participation);
        assertThat(need(pathway, PaperKind.COOPERATION_CONSENT)).isEqualTo(cooperation);
        assertThat(pathway.letsMinorParentSign()).isEqualTo(minors);
    }

    private static String need(Pathway pathway, PaperKind consent) {
        return pathway.asksFor(consent) ? "needed" : pathway.takes(consent) ? "optional" : "not taken";
    }

    private static String inOrder(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(joining(" "));
    }
}
