package pl.asysta.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.cases.Families.ANNA;
import static pl.asysta.cases.Families.JAN;
import static pl.asysta.cases.Families.TODAY;
import static pl.asysta.cases.Families.noonOf;
import static pl.asysta.cases.Families.requested;
import static pl.asysta.cases.Families.view;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;

@DisplayName("A family case on a page")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class CaseViewTests {
    @Test
    void shows_the_latest_of_two_papers_of_one_day() {
        var family = requested(Pathway.OWN_INFORMATION);
        var anHourLater = noonOf(TODAY).plus(Duration.ofHours(1));
        family.course().requestRefused(Families.paper(PaperKind.REQUEST_REFUSED));

        family.course().requestAssistant(new FiledPaper(PaperKind.REQUEST, TODAY, ANNA, anHourLater), Set.of());

        assertThat(view(family).latest(PaperKind.REQUEST))
                .contains(new PaperView(PaperKind.REQUEST, TODAY, ANNA, anHourLater, 1));
    }

    @Test
    void shows_the_paper_of_the_latest_day_whenever_it_was_recorded() {
        var family = requested(Pathway.OWN_INFORMATION);
        var yesterday = new FiledPaper(PaperKind.REQUEST_RETURNED, TODAY.minusDays(1), ANNA, noonOf(TODAY.plusDays(1)));
        var today = new FiledPaper(PaperKind.REQUEST_RETURNED, TODAY, JAN, noonOf(TODAY));

        family.course().file(today);
        family.course().file(yesterday);

        assertThat(view(family).latest(PaperKind.REQUEST_RETURNED))
                .map(PaperView::recordedBy)
                .contains(JAN);
    }
}
