package pl.asysta.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

/** What is rolled back here was done after the copy that is restored. */
@DisplayName("A disposal that an older copy of the database does not know")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RepeatedDisposalTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    JdbcClient application;

    @Autowired
    TransactionTemplate transaction;

    private CaseId family;
    private String list = "";
    private String kept = "";

    @BeforeEach
    void a_record_is_kept_outside() {
        var old = new OldFiles(centre, browser);
        old.kept(DocumentKind.FAMILY_WITHOUT_ASSISTANT, "BE", 5);
        family = old.closed(families.reported(), "2013-12-31");
        list = old.approved(family);
        kept = Objects.requireNonNull(transaction.execute(status -> {
            browser.done(EWA, list + "/execution", Form.empty());
            status.setRollbackOnly();
            return browser.read(ADAM, list + "/record").html();
        }));
        assertThat(named()).isPositive();
    }

    @Test
    void is_done_again_by_the_record_once() {
        assertThat(repeated()).isEqualTo(1);
        assertThat(named()).isZero();
        assertThat(browser.read(EWA, list).text()).contains("Ewa Dudek", "Danuta Lis", "wybrakowane");
        assertThat(repeated()).isZero();
    }

    @Test
    void is_done_again_also_where_the_list_is_not_known() {
        centre.owner()
                .sql("do $$ begin perform set_config('session_replication_role', 'replica', true);"
                        + " delete from disposal_item; delete from disposal_list; end $$")
                .update();

        assertThat(repeated()).isEqualTo(1);
        assertThat(named()).isZero();
        assertThat(browser.read(EWA, list).text()).contains("OA.421.7.2026", "Danuta Lis");
    }

    @Test
    void is_done_again_by_nobody_but_the_owner_of_the_tables() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application
                        .sql("select repeat_disposal(cast(? as jsonb))")
                        .param(kept)
                        .query(Integer.class)
                        .single())
                .withStackTraceContaining("permission denied");
        assertThat(named()).isPositive();
    }

    @Test
    void has_a_record_without_data_of_the_family_and_only_once_it_was_done() {
        assertThat(kept).contains("OA.421.7.2026", family.toString()).doesNotContain("Kowalsk", "Lipowa");
        assertThat(browser.open(EWA, list + "/record").status()).isEqualTo(404);
        assertThat(browser.open(JAN, list + "/record").status()).isEqualTo(404);
    }

    private int repeated() {
        return centre.owner()
                .sql("select repeat_disposal(cast(? as jsonb))")
                .param(kept)
                .query(Integer.class)
                .single();
    }

    private int named() {
        return centre.rows(
                "person join family_member on person_id = id where case_id = '" + family + "' and last_name <> '—'");
    }
}
