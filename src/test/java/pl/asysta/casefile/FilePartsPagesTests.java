package pl.asysta.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@CentreTest
@DisplayName("The file of a family")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class FilePartsPagesTests {
    private static final String WRITE = "Wpis w karcie pracy";

    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private String file;

    @BeforeEach
    void cooperating() {
        family = families.cooperatingWith(PIOTR);
        file = "/cases/" + family;
        centre.owner()
                .sql("update case_paper set dated_on = dated_on - 60 where case_id = ?")
                .param(family.id())
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        ", Przebieg",
        "/persons, Osoby",
        "/persons/new, Osoby",
        "/diagnosis, Diagnoza",
        "/plan, Plan pracy",
        "/work-card, Karta pracy",
        "/assessments, Oceny",
        "/team, Zespół",
        "/exchange, Wymiana i rozmowy"
    })
    void has_its_parts_on_every_page_and_says_which_one_is_open(String page, String name) {
        var html = browser.read(JAN, file + (page == null ? "" : page)).html();

        assertThat(html.split("class=\"card tabbar", -1)).hasSize(2);
        var bar = html.substring(html.indexOf("class=\"card tabbar"));
        assertThat(bar.substring(0, bar.indexOf("</nav>")))
                .contains("aria-current=\"page\">" + name + "</a>", file + "/plan\"", file + "/assignments\"");
    }

    @Test
    void leads_to_a_new_entry_who_may_write_one() {
        assertThat(browser.read(PIOTR, file).text()).contains(WRITE);
        assertThat(browser.read(JAN, file).text()).doesNotContain(WRITE);
        assertThat(browser.read(EWA, file).text()).doesNotContain(WRITE);
    }

    @Test
    void shows_visits_that_are_agreed_above_all_that_was_and_leads_to_its_entries() {
        browser.done(
                PIOTR,
                file + "/work-card/new",
                Form.empty()
                        .with("kind", "HOME_VISIT")
                        .with("day", "wczoraj")
                        .with("hour", "10:30")
                        .with("minutes", "90")
                        .with("place", "HOME")
                        .with("present", papers.person(family, "Anna"))
                        .with("note", "Zeszyt wydatków prowadzony.")
                        .with("next", "other")
                        .with("nextDay", "jutro")
                        .with("nextHour", "16:30"));
        var entry = centre.owner()
                .sql("select id from work_card_entry where note like 'Zeszyt%'")
                .query(UUID.class)
                .single();

        var page = browser.read(JAN, file);

        assertThat(page.text()).contains("16:30 Wizyta w domu umówiona wizyta").doesNotContain("Zapisz, co było");
        assertThat(page.html()).contains(file + "/work-card/" + entry);
        assertThat(browser.read(JAN, file + "?show=papers").text()).doesNotContain("umówiona wizyta");
    }
}
