package pl.asysta.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.attachment.Scans.another;
import static pl.asysta.attachment.Scans.form;
import static pl.asysta.attachment.Scans.list;
import static pl.asysta.attachment.Scans.scan;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
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
import pl.asysta.support.Statements;

@DisplayName("The attachments of a family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AttachmentPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Statements statements;

    @Test
    void is_no_form_without_the_parts_of_a_browser() {
        var family = families.cooperatingWith(PIOTR);

        browser.turnedAway(
                400,
                PIOTR,
                "/cases/" + family + "/attachments/new",
                Form.empty().with("file", "x"));
    }

    @Test
    void stand_on_the_list_with_what_they_are_and_who_added_them() {
        var family = families.reported();
        assertThat(browser.read(JAN, list(family)).text()).contains("Nie ma tu jeszcze załączników");

        assertThat(browser.done(JAN, form(family), scan().with("datedOn", centre.typed(-3))))
                .isEqualTo(list(family) + "?done=attachment");

        var page = browser.read(JULIA, list(family));
        assertThat(page.rows().get(1))
                .contains("Zaświadczenie o zarobkach", "zaświadczenie", "cała rodzina", "PDF, 1 kB", "Jan Nowicki");
        assertThat(browser.read(JAN, list(family) + "?kind=CERTIFICATE").rows()).hasSize(2);
        assertThat(browser.read(JAN, list(family) + "?kind=PHOTO").rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"jpg, image/jpeg", "png, image/png", "tiff, image/tiff"})
    void may_be_pictures(String format, String mediaType) {
        var family = families.reported();

        browser.done(JAN, form(family), scan().choosing("file", "skan." + format, Files.picture(format, 40, 30)));

        assertThat(one("select media_type from attachment")).isEqualTo(mediaType);
        assertThat(one("select encode(content, 'hex') from attachment_content"))
                .isEqualTo(HexFormat.of().formatHex(Files.picture(format, 40, 30)));
    }

    @Test
    void may_be_about_one_of_the_family_and_of_nobody_else() {
        var family = families.reported();
        var other = person(families.reported());

        browser.done(JAN, form(family), scan().with("person", person(family)));

        assertThat(browser.read(JAN, list(family)).rows().get(1)).contains("Kowalska");
        assertThat(browser.send(JAN, form(family), another().with("person", other))
                        .sentences())
                .containsExactly("Tej osoby nie ma w rodzinie. Wybierz kogoś z listy.");
    }

    @Test
    void are_refused_one_by_one_with_everything_that_was_typed() {
        var family = families.reported();

        assertThat(browser.refused(JAN, form(family), Form.empty().with("token", UUID.randomUUID()))
                        .sentences())
                .containsExactly(
                        "Wybierz plik albo zrób zdjęcie dokumentu.",
                        "Wybierz, co to za dokument.",
                        "Napisz krótko, co to jest.");
        assertThat(refusal(family, "pusty.pdf", new byte[0])).contains("Ten plik jest pusty.");
        assertThat(refusal(family, "strona.html", "<html></html>".getBytes()))
                .contains("Takiego pliku nie można dodać.");
        assertThat(refusal(family, "makra.docx", Files.docx(Map.of("word/vbaProject.bin", "x"))))
                .contains("są makra");
        assertThat(refusal(family, "z hasłem.pdf", Files.lockedPdf("sezam"))).contains("zamknięty hasłem");
        assertThat(refusal(family, "duży.pdf", new byte[10 * 1024 * 1024 + 1]))
                .contains("Ten plik zajmuje 11 MB, a może najwyżej 10 MB.");
        assertThat(browser.refused(JAN, form(family), scan().with("datedOn", centre.typed(1)))
                        .sentences())
                .containsExactly("Ta data jest w przyszłości. Podaj dzień dzisiejszy albo wcześniejszy.");
    }

    @Test
    void say_all_at_once_what_is_wrong_and_that_the_file_has_to_be_chosen_again() {
        var family = families.reported();

        var page = browser.refused(
                JAN, form(family), scan().blank("title").choosing("file", "a.pdf", "zwykły tekst".getBytes()));

        assertThat(page.sentences())
                .containsExactly(
                        "Takiego pliku nie można dodać. Zapisz dokument jako PDF, JPEG, PNG, TIFF, DOCX albo ODT.",
                        "Napisz krótko, co to jest.");
        assertThat(browser.refused(JAN, form(family), scan().blank("title")).text())
                .contains("Plik trzeba wybrać jeszcze raz");
    }

    @Test
    void are_added_once_when_the_form_is_sent_twice() {
        var family = families.reported();
        var form = scan();

        browser.done(JAN, form(family), form);
        browser.done(JAN, form(family), form);

        assertThat(centre.rows("attachment")).isEqualTo(1);
    }

    @Test
    void have_the_same_content_twice_only_when_somebody_means_it() {
        var family = families.reported();
        var content = Files.pdf(1);
        browser.done(JAN, form(family), scan().choosing("file", "a.pdf", content));

        var page = browser.refused(JAN, form(family), another().choosing("file", "b.pdf", content));
        assertThat(page.sentences().get(0)).contains("„Zaświadczenie o zarobkach”");
        assertThat(page.links()).contains(list(family) + "/" + only());

        browser.done(
                JAN, form(family), another().choosing("file", "b.pdf", content).with("again", "true"));
        assertThat(centre.rows("attachment")).isEqualTo(2);
        browser.done(JAN, form(families.reported()), another().choosing("file", "b.pdf", content));
    }

    @Test
    void cost_the_list_the_same_statements_whether_five_or_fifty() {
        var family = families.reported();
        fill(family, 5);
        browser.read(JAN, list(family));

        var few = statements.of(() -> browser.read(JAN, list(family)));
        fill(family, 45);
        var many = statements.of(() -> browser.read(JAN, list(family)));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(44);
        assertThat(many).noneMatch(sql -> sql.contains("attachment_content"));
        assertThat(browser.read(JAN, list(family)).rows()).hasSize(1 + AttachmentPage.SIZE);
        assertThat(browser.read(JAN, list(family) + "?page=2").rows()).hasSize(1 + 50 - AttachmentPage.SIZE);
    }

    private String refusal(CaseId family, String name, byte[] content) {
        var page = browser.refused(JAN, form(family), scan().choosing("file", name, content));
        assertThat(page.anchors()).containsExactly("file");
        return page.sentences().get(0);
    }

    private void fill(CaseId family, int attachments) {
        centre.owner().sql("""
                        with made as (
                            insert into attachment (id, case_id, kind, title, file_name, media_type, size_bytes, sha256, added_by, added_at)
                            select gen_random_uuid(), ?, 'LETTER', 'Pismo ' || i, i || '.pdf', 'application/pdf', octet_length(i::text),
                                   encode(sha256(i::text::bytea), 'hex'), ?, now()
                              from generate_series(1, ?) i returning id, title)
                        insert into attachment_content (attachment_id, content)
                        select id, substr(title, 7)::bytea from made""").params(family.id(), JAN.id().id(), attachments).update();
    }

    private String person(CaseId family) {
        return centre.owner()
                .sql("select person_id::text from family_member where case_id = ? order by position limit 1")
                .param(family.id())
                .query(String.class)
                .single();
    }

    private String only() {
        return one("select id::text from attachment order by added_at limit 1");
    }

    private String one(String sql) {
        return centre.owner().sql(sql).query(String.class).single();
    }
}
