package pl.asysta.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.attachment.Scans.form;
import static pl.asysta.attachment.Scans.list;
import static pl.asysta.attachment.Scans.reason;
import static pl.asysta.attachment.Scans.scan;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;

@DisplayName("An attachment that should not be there")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AttachmentWithdrawalTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Test
    void is_withdrawn_by_who_added_it_and_its_content_is_for_director_and_deputy_alone() {
        var family = families.reported();
        var attachment = added(family);

        assertThat(browser.done(JAN, attachment + "/withdrawal", reason()))
                .isEqualTo(list(family) + "?done=attachment-withdrawn");

        assertThat(browser.read(JAN, list(family)).text()).contains("wycofany", "To dokument innej rodziny.");
        assertThat(browser.read(JAN, attachment).text())
                .contains("Jego treści nie można już otworzyć.", "To dokument innej rodziny.")
                .doesNotContain("Pobierz plik");
        for (var part : new String[] {"/content", "/pages/1"}) {
            assertThat(browser.open(JAN, attachment + part).status()).isEqualTo(404);
            assertThat(browser.open(EWA, attachment + part).status()).isEqualTo(200);
            assertThat(browser.open(DANUTA, attachment + part).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"6, 302", "7, 302", "8, 422"})
    void is_withdrawn_by_who_added_it_as_long_as_an_entry_is_corrected(int daysAgo, int status) {
        var family = families.reported();
        var attachment = added(family);
        age(daysAgo);

        var page = browser.send(JAN, attachment + "/withdrawal", reason());

        assertThat(page.status()).isEqualTo(status);
        assertThat(withdrawn()).isEqualTo(status == 302 ? 1 : 0);
        assertThat(browser.open(EWA, attachment + "/withdrawal").status()).isEqualTo(status == 302 ? 302 : 200);
    }

    @Test
    void is_not_withdrawn_by_a_colleague_or_without_a_reason() {
        var family = families.reported();
        var attachment = added(family);

        browser.refused(JAN, attachment + "/withdrawal", reason().blank("reason"));
        assertThat(browser.refused(JULIA, attachment + "/withdrawal", reason())
                        .sentences()
                        .get(0))
                .contains("Teraz zrobi to dyrektor albo zastępca.");
        assertThat(browser.open(JULIA, attachment + "/withdrawal").status()).isEqualTo(302);
        browser.done(EWA, attachment + "/withdrawal", reason());
    }

    @Test
    void is_withdrawn_once_and_the_same_again_is_no_mistake() {
        var attachment = added(families.reported());
        browser.done(JAN, attachment + "/withdrawal", reason());

        browser.done(JAN, attachment + "/withdrawal", reason());
        assertThat(browser.refused(EWA, attachment + "/withdrawal", reason().with("reason", "Inny powód."))
                        .sentences())
                .containsExactly("Ten załącznik jest już wycofany. Powód stoi przy nim na liście.");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> centre.owner()
                        .sql("update attachment set withdrawn_reason = 'Inny powód.'")
                        .update());
    }

    @Test
    void may_be_added_again_where_it_belongs_and_here_too() {
        var family = families.reported();
        var content = Files.pdf(1);
        var form = scan().choosing("file", "a.pdf", content);
        browser.done(JAN, form(family), form);
        browser.done(JAN, list(family) + "/" + id() + "/withdrawal", reason());

        browser.done(JAN, form(family), scan().choosing("file", "a.pdf", content));

        assertThat(centre.rows("attachment")).isEqualTo(2);
    }

    private String added(CaseId family) {
        browser.done(JAN, form(family), scan());
        return list(family) + "/" + id();
    }

    private String id() {
        return centre.owner()
                .sql("select id::text from attachment")
                .query(String.class)
                .single();
    }

    private int withdrawn() {
        return centre.rows("attachment where withdrawn_at is not null");
    }

    /** Past the trigger. */
    private void age(int days) {
        centre.owner().sql("""
                        do $$ begin
                            perform set_config('session_replication_role', 'replica', true);
                            update attachment set added_at = added_at - interval '%d days';
                        end $$""".formatted(days)).update();
    }
}
