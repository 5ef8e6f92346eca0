package pl.asysta.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.attachment.Scans.another;
import static pl.asysta.attachment.Scans.form;
import static pl.asysta.attachment.Scans.list;
import static pl.asysta.attachment.Scans.reason;
import static pl.asysta.attachment.Scans.scan;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;

@DisplayName("What is in an attachment")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AttachmentContentTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient application;

    @Test
    void is_carried_away_under_headers_that_let_it_do_nothing() {
        var family = families.reported();
        var content = Files.pdf(2);
        browser.done(JAN, form(family), scan().choosing("file", "Zaświadczenie żółte.pdf", content));

        var answer = get(JAN, list(family) + "/" + only() + "/content");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(content);
        assertHarmless(answer, "application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Za%C5%9Bwiadczenie%20%C5%BC%C3%B3%C5%82te.pdf");
    }

    @ParameterizedTest
    @CsvSource({"pdf, image/png", "tiff, image/png", "png, image/png", "jpg, image/jpeg"})
    void is_looked_at_page_by_page_as_pictures(String format, String mediaType) throws IOException {
        var family = families.reported();
        var content = format.equals("pdf") ? Files.pdf(2) : Files.picture(format, 40, 30);
        browser.done(JAN, form(family), scan().choosing("file", "a." + format, content));
        var address = list(family) + "/" + only();

        assertThat(browser.read(JAN, address).html()).contains("src=\"" + address + "/pages/1\"");
        var answer = get(JAN, address + "/pages/1");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertHarmless(answer, mediaType);
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray())))
                .isNotNull();
        assertThat(get(JAN, address + "/pages/3").getStatus()).isEqualTo(404);
        assertThat(get(JAN, address + "/pages/0").getStatus()).isEqualTo(404);
    }

    @Test
    void is_downloaded_and_not_shown_of_a_text() {
        var family = families.reported();
        browser.done(JAN, form(family), scan().choosing("file", "pismo.docx", Files.docx()));
        var address = list(family) + "/" + only();

        assertThat(browser.read(JAN, address).text()).contains("Tego rodzaju pliku nie da się tu pokazać");
        assertThat(get(JAN, address + "/pages/1").getStatus()).isEqualTo(404);
    }

    @Test
    void is_nowhere_for_who_may_not_see_the_family_and_at_no_other_family() {
        var family = families.reported();
        var other = families.reported();
        browser.done(JAN, form(family), scan());
        var id = only();

        for (var part : new String[] {"", "/content", "/pages/1", "/withdrawal"}) {
            assertThat(get(MARIA, list(family) + "/" + id + part).getStatus()).isEqualTo(404);
            assertThat(get(JAN, list(other) + "/" + id + part).getStatus()).isEqualTo(404);
            assertThat(get(ADAM, list(family) + "/" + id + part).getStatus()).isIn(403, 404);
        }
        browser.turnedAway(404, MARIA, form(family), another());
        browser.turnedAway(404, MARIA, list(family) + "/" + id + "/withdrawal", reason());
        browser.turnedAway(404, JAN, list(other) + "/" + id + "/withdrawal", reason());
    }

    @Test
    void leaves_a_trace_in_the_log_when_it_is_added_or_carried_away_and_is_not_there_itself() {
        var family = families.reported();
        browser.done(JAN, form(family), scan());
        var address = list(family) + "/" + only();
        get(EWA, address + "/content");

        var added = centre.owner()
                .sql("select worker, after::text from audit.entry where subject = 'attachment' and family = ?")
                .param(family.id())
                .query()
                .singleRow();
        assertThat(added.get("worker")).isEqualTo(JAN.id().id());
        assertThat(String.valueOf(added.get("after")))
                .contains(one("select sha256 from attachment"))
                .doesNotContain("x255044"); // %PD
        assertThat(one("select worker::text from audit.entry where kind = 'READ' and route like '%/content'"))
                .isEqualTo(EWA.id().toString());
        assertThat(browser.read(EWA, "/cases/" + family + "/looks").text()).contains("Ewa Dudek");
    }

    @Test
    void is_never_changed_or_deleted_by_the_application() {
        browser.done(JAN, form(families.reported()), scan());

        for (var statement : new String[] {
            "delete from attachment",
            "delete from attachment_content",
            "update attachment set title = 'inny'",
            "update attachment_content set content = ''"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> application.sql(statement).update());
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner()
                        .sql("update attachment set title = 'inny'")
                        .update());
    }

    @Test
    void is_what_the_list_says_of_it() {
        browser.done(JAN, form(families.reported()), scan());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner().sql("""
                        with made as (
                            insert into attachment select gen_random_uuid(), case_id, kind, title, dated_on, person_id, file_name,
                                media_type, size_bytes, sha256, pages, added_by, added_at from attachment returning id)
                        insert into attachment_content (attachment_id, content) select id, 'inna' from made""").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner().sql("""
                        insert into attachment select gen_random_uuid(), case_id, kind, title, dated_on, person_id, file_name,
                            media_type, size_bytes, sha256, pages, added_by, added_at from attachment""").update());
    }

    private MockHttpServletResponse get(Colleague who, String address) {
        return mvc.get().uri(address).with(who.signedIn()).exchange().getResponse();
    }

    private static void assertHarmless(MockHttpServletResponse answer, String mediaType) {
        assertThat(answer.getContentType()).isEqualTo(mediaType);
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    private String only() {
        return one("select id::text from attachment order by added_at limit 1");
    }

    private String one(String sql) {
        return centre.owner().sql(sql).query(String.class).single();
    }
}
