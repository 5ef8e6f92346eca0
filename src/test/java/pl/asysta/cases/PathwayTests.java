package pl.asysta.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pathway to an assistant")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class PathwayTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OWN_INFORMATION,      INTERVIEW ANALYSIS RISK_LIST PARTICIPATION_CONSENT",
        "EXTERNAL_INSTITUTION, INTERVIEW ANALYSIS RISK_LIST PARTICIPATION_CONSENT",
        "COURT_ORDER,          INTERVIEW ANALYSIS RISK_LIST"
    })
    void asks_for_these_papers_before_the_request(Pathway pathway, String papers) {
        var inOrder =
                pathway.papersBeforeRequest().stream().map(PaperKind::name).collect(joining(" "));

        assertThat(inOrder).isEqualTo(papers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"OWN_INFORMATION, true", "EXTERNAL_INSTITUTION, true", "COURT_ORDER, false"})
    void asks_for_consent_unless_the_court_obliged_the_family(Pathway pathway, boolean consent) {
        assertThat(pathway.asksForConsent()).isEqualTo(consent);
    }
}
