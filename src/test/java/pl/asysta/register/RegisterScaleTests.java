package pl.asysta.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Statements;

@DisplayName("The register")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RegisterScaleTests {
    private static final List<String> PAGES = List.of(
            "/cases",
            "/cases?sort=-family",
            "/cases?sort=stage",
            "/cases?needs=LATE&sort=visit",
            "/cases?q=Dawnych",
            "/cases?q=dwanych",
            "/children-at-risk");

    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    Statements statements;

    @Test
    void asks_the_database_as_often_for_20_families_as_for_20_000() {
        centre.owner()
                .sql("delete from family_case c where c.assistant_id is null")
                .update();
        centre.owner().sql("update case_paper set dated_on = current_date - 90").update();
        counts();

        var few = counts();
        centre.owner().sql("""
                        insert into family_case (id, number, label, pathway, stage, street, house, locality, district_id,
                                                 social_worker_id, informed_on, urgent, opened_at)
                        select gen_random_uuid(), 'R-2020/' || lpad(i::text, 5, '0'), 'Dawnych ' || i, 'OWN_INFORMATION',
                               (array['REPORTED', 'INTERVIEWED', 'ASSESSED', 'CLOSED'])[1 + i % 4], 'ul. Nowa ' || i % 40,
                               (i % 90)::text, 'Zalesie', 1 + i % 2, ?, current_date - i % 1000, i % 7 = 0, now()
                          from generate_series(1, 20000) i""").param(JAN.id().id()).update();
        var many = counts();

        assertThat(many).isEqualTo(few);
        assertThat(few).allMatch(count -> count <= 25);
    }

    private List<Integer> counts() {
        return Stream.of(EWA, JAN)
                .flatMap(who -> PAGES.stream()
                        .map(page -> page.contains("q=") ? browser.landing(who, page) : page)
                        .map(page ->
                                statements.of(() -> browser.read(who, page)).size()))
                .toList();
    }
}
