package pl.asysta.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.attachment.Files;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.FormOnPage;
import pl.asysta.support.Page;
import pl.asysta.support.Papers;

@DisplayName("A file in the copy of one's own data")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class FilesInCopyTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private CaseId family;
    private String request;

    @BeforeEach
    void a_certificate_of_the_mother_one_of_the_child_and_one_of_all() {
        family = families.reported();
        attach("Zaświadczenie o zarobkach", papers.person(family, "Anna"));
        attach("Opinia ze szkoły", papers.person(family, "Jaś"));
        attach("Pismo dla rodziny", null);
        browser.done(
                JAN,
                "/cases/" + family + "/privacy/requests/new",
                Form.empty().with("person", papers.person(family, "Anna")).with("receivedOn", centre.typed(0)));
        request = "/cases/" + family + "/privacy/requests/"
                + centre.owner()
                        .sql("select id::text from data_access_request")
                        .query(String.class)
                        .single();
    }

    @Test
    void is_there_when_it_is_about_her_or_about_the_family() {
        assertThat(part().text())
                .contains("Zaświadczenie o zarobkach (zaświadczenie.pdf)", "Pliku nie da się tu zaczernić")
                .contains("Pismo dla rodziny")
                .doesNotContain("Opinia ze szkoły");
    }

    @Test
    void is_handed_out_when_its_title_is_left_whole() {
        check("HIDE");
        assertThat(browser.read(EWA, request).text()).doesNotContain("Pliki do wydania");

        check("KEEP");

        var page = browser.read(EWA, request);
        assertThat(page.text()).contains("Pliki do wydania z kopią", "Zaświadczenie o zarobkach (zaświadczenie.pdf)");
        var file = page.links().stream()
                .filter(link -> link.endsWith("/content"))
                .findFirst()
                .orElseThrow();
        assertThat(browser.open(EWA, file).status()).isEqualTo(200);
    }

    @Test
    void is_not_handed_out_once_it_is_withdrawn() {
        check("KEEP");
        centre.owner()
                .sql("update attachment set withdrawn_reason = 'pomyłka', withdrawn_by = ?, withdrawn_at = now()")
                .param(JAN.id().id())
                .update();

        assertThat(browser.read(EWA, request).text()).doesNotContain("Pliki do wydania");
    }

    private Page part() {
        return browser.read(EWA, request + "/parts/ATTACHMENT");
    }

    private void check(String verdict) {
        var form = part().forms().stream()
                .filter(one -> one.action().contains("/parts/"))
                .map(FormOnPage::filled)
                .findFirst()
                .orElseThrow();
        for (int i = 0; form.boxes().containsKey("lines[" + i + "].key"); i++) {
            form = form.with("lines[" + i + "].verdict", verdict);
        }
        browser.done(EWA, request + "/parts/ATTACHMENT", form);
    }

    private void attach(String title, @Nullable Object about) {
        var form = Form.empty()
                .with("token", UUID.randomUUID())
                .with("kind", "CERTIFICATE")
                .with("title", title);
        browser.done(
                JAN,
                "/cases/" + family + "/attachments/new",
                (about == null ? form : form.with("person", about))
                        .choosing("file", "zaświadczenie.pdf", Files.pdf(1 + centre.rows("attachment"))));
    }
}
