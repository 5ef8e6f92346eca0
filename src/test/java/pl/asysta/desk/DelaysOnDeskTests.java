package pl.asysta.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("The delays on the director’s desk")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DelaysOnDeskTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Test
    void are_those_of_plans_and_of_assessments_each_to_be_known_by_itself() {
        var family = families.cooperatingWith(PIOTR);
        started(family);
        assertThat(browser.read(DANUTA, "/").text())
                .contains("Opóźnienia 2", "Ocena okresowa, rodzina Kowalskich", "Plan pracy, rodzina Kowalskich");

        assertThat(browser.done(
                        EWA,
                        "/cases/" + family + "/assessments/delay",
                        Form.empty().with("desk", "true")))
                .isEqualTo("/?done=assessment-delay-seen");

        assertThat(browser.read(DANUTA, "/").text())
                .contains("Opóźnienia 1", "Plan pracy, rodzina Kowalskich")
                .doesNotContain("Ocena okresowa, rodzina Kowalskich");
    }

    /** So long ago that the first assessment was due yesterday. */
    private void started(CaseId family) {
        centre.owner()
                .sql(
                        "update case_paper set dated_on = ? where case_id = ? and kind in ('COOPERATION_START', 'ASSIGNMENT')")
                .params(centre.day(-1).minusMonths(6), family.id())
                .update();
    }
}
