package pl.asysta.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;

@DisplayName("The withdrawal of a consent")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class WithdrawalPagesTests {
    private static final String MISSING = "Brakuje pisemnej zgody rodziny na udział. Zapisz ją na stronie zgód.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient application;

    private CaseId family;

    @BeforeEach
    void a_family_that_agreed() {
        family = families.ready();
    }

    @Test
    void leaves_the_consent_in_the_history_and_the_request_without_it() {
        browser.done(JAN, address(), papers.refusal(family));

        assertThat(browser.read(JAN, "/cases/{id}/consents", family).text())
                .contains("Wycofanie zgody", "Zgoda na udział wycofana", "Czego dotyczy Zgoda na udział");
        assertThat(browser.read(JAN, "/cases/{id}", family).text())
                .contains("Żadna zgoda teraz nie obowiązuje.", "Wycofana zgoda na udział", "Zapisz zgodę");
        assertThat(browser.refused(JAN, request(), papers.request(family)).sentences())
                .containsExactly(MISSING);
    }

    @Test
    void lets_the_family_agree_again() {
        browser.done(JAN, address(), papers.refusal(family));
        browser.done(
                JAN,
                "/cases/" + family + "/consents/new/PARTICIPATION",
                papers.consent(family).with("signedOn", centre.typed(0)));

        browser.done(JAN, request(), papers.request(family));
    }

    @Test
    void before_the_decision_keeps_the_director_from_assigning_an_assistant() {
        browser.done(JAN, request(), papers.request(family));
        var request = families.requestOf(family);
        browser.done(JAN, address(), papers.refusal(family));
        assertThat(browser.read(EWA, "/requests/" + request).text()).contains("Zgoda na udział została wycofana");

        var page = browser.refused(EWA, "/requests/" + request, papers.assign(request, PIOTR));

        assertThat(page.sentences())
                .containsExactly("Rodzina wycofała zgodę na udział, więc nie można jej teraz przydzielić asystenta."
                        + " Zwróć wniosek albo odmów przydziału.");
        browser.done(EWA, "/requests/" + request, papers.refuse(request));
    }

    @Test
    void comes_once() {
        var address = address();
        browser.done(JAN, address, papers.refusal(family));
        browser.done(JAN, address, papers.refusal(family)); // a double click

        var page = browser.turnedAway(422, JAN, address, papers.refusal(family).with("words", "Inaczej."));

        assertThat(page.sentences()).containsExactly("Ta zgoda jest już wycofana.");
    }

    @Test
    void comes_not_before_the_signature() {
        var page = browser.refused(JAN, address(), papers.refusal(family).with("signedOn", centre.typed(-2)));

        assertThat(page.sentences()).singleElement().asString().startsWith("Zgodę podpisano ");
        browser.done(JAN, address(), papers.refusal(family).with("signedOn", centre.typed(-1)));
    }

    @Test
    void comes_of_those_who_signed() {
        var page = browser.turnedAway(
                422, JAN, address(), papers.refusal(family).with("persons", papers.person(family, "Jaś")));

        assertThat(page.sentences()).containsExactly("Zgodę wycofuje ktoś, kto ją podpisał. Zaznacz jeszcze raz.");
    }

    @Test
    void is_what_somebody_needs_who_signed_and_now_refuses() {
        var page = browser.refused(
                JAN, "/cases/" + family + "/consents/new/PARTICIPATION_REFUSED", papers.refusal(family));

        assertThat(page.sentences())
                .containsExactly("Ta osoba podpisała zgodę, która obowiązuje. Zapisz wycofanie tamtej zgody.");
    }

    @Test
    void of_another_family_or_of_no_consent_is_not_there() {
        var other = families.reported();
        var consent = consent();

        assertThat(browser.open(JAN, "/cases/" + other + "/consents/" + consent + "/withdrawal")
                        .status())
                .isEqualTo(404);
        assertThat(browser.open(JAN, "/cases/" + family + "/consents/" + UUID.randomUUID() + "/withdrawal")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void is_kept_to_one_family_and_one_consent_by_the_database_too() {
        var withdrawal = """
                insert into consent (id, case_id, kind, signed_on, rules_discussed, withdraws_id, recorded_by, recorded_at)
                select gen_random_uuid(), ?, 'WITHDRAWAL', current_date, false, ?, recorded_by, now() from consent limit 1""";
        var other = families.reported();

        assertThatThrownBy(() -> centre.owner()
                        .sql(withdrawal)
                        .params(other.id(), consent())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("withdrawal_is_of_the_same_family");
        centre.owner().sql(withdrawal).params(family.id(), consent()).update();
        assertThatThrownBy(() -> centre.owner()
                        .sql(withdrawal)
                        .params(family.id(), consent())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("consent_is_withdrawn_once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from consent",
                "update consent set signed_on = current_date",
                "delete from consent_signatory",
                "update consent_signatory set person_id = gen_random_uuid()"
            })
    void is_the_only_way_to_undo_a_consent(String sql) {
        assertThatThrownBy(() -> application.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    private String address() {
        return "/cases/" + family + "/consents/" + consent() + "/withdrawal";
    }

    private UUID consent() {
        return centre.owner()
                .sql("select id from consent where case_id = ? and kind = 'PARTICIPATION' order by recorded_at limit 1")
                .param(family.id())
                .query(UUID.class)
                .single();
    }

    private String request() {
        return "/cases/" + family + "/request";
    }
}
