package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import pl.asysta.request.RequestId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

/** The director wrote it when she still was a social worker. */
@DisplayName("The author of a request")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class OwnRequestPagesTests {
    private static final String REFUSAL =
            "Ten wniosek jest Twój, więc decyduje o nim ktoś inny: dyrektor albo zastępca.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    private RequestId request;

    @BeforeEach
    void filed() {
        request = families.requested();
    }

    @Test
    void decides_nothing_in_whatever_role_she_is_now() {
        wroteIt();

        for (Supplier<Form> decision : decisions()) {
            var page = browser.turnedAway(422, EWA, "/requests/" + request, decision.get());

            assertThat(page.text()).contains(REFUSAL);
        }
        assertThat(browser.read(EWA, "/requests/" + request).hasBox("decision")).isFalse();
        assertThat(browser.read(EWA, "/requests/" + request).text()).contains("To Twój wniosek");
        browser.done(DANUTA, "/requests/" + request, papers.assign(request, PIOTR));
    }

    @Test
    void is_also_she_who_completed_it() {
        completedIt();

        for (Supplier<Form> decision : decisions()) {
            assertThat(browser.turnedAway(422, EWA, "/requests/" + request, decision.get())
                            .text())
                    .contains(REFUSAL);
        }
        browser.done(DANUTA, "/requests/" + request, papers.refuse(request));
    }

    @Test
    void sees_her_text_again() {
        wroteIt();

        assertThat(browser.turnedAway(422, EWA, "/requests/" + request, papers.sendBack(request))
                        .text())
                .contains("Proszę dopisać, co z przedszkolem.");
    }

    @Test
    void is_kept_from_deciding_by_the_database_too() {
        wroteIt();

        assertThatThrownBy(() ->
                        sql("update assignment_request set status = 'REFUSED', reason = 'x', decided_on = current_date,"
                                + " decided_by = filed_by where id = ?"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("nobody_decides_a_request_of_her_own");
        completedIt();
        for (var kind : new String[] {"RETURNED", "ASSIGNED", "REFUSED"}) {
            assertThatThrownBy(
                            () -> sql(
                                    "insert into request_event select gen_random_uuid(), request_id, '" + kind
                                            + "', null, by_worker, now() from request_event where kind = 'RESUBMITTED' and request_id = ?"))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("is an author of request");
        }
    }

    private java.util.List<Supplier<Form>> decisions() {
        return java.util.List.of(
                () -> papers.assign(request, PIOTR), () -> papers.sendBack(request), () -> papers.refuse(request));
    }

    private void wroteIt() {
        sql("update assignment_request set filed_by = (select id from worker where login = 'ewa') where id = ?");
        sql("update request_event set by_worker = (select id from worker where login = 'ewa') where request_id = ?");
    }

    private void completedIt() {
        sql("insert into request_event select gen_random_uuid(), id, 'RESUBMITTED', null,"
                + " (select id from worker where login = 'ewa'), now() from assignment_request where id = ?");
    }

    private void sql(String statement) {
        centre.owner().sql(statement).param(request.id()).update();
    }
}
