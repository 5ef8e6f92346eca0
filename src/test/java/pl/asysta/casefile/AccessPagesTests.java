package pl.asysta.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("Somebody else's family")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class AccessPagesTests {
    private static final String[] PAGES = {"", "/interview", "/analysis", "/risk-list", "/request"};
    private static final String[] PAPERS = {"/interview", "/analysis", "/risk-list", "/request"};

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @EnumSource(names = {"MARIA", "ANNA", "ADAM"})
    void is_not_there_for_others(Colleague colleague) {
        var family = families.assignedTo(PIOTR);

        isNotThere(colleague, family);
        assertThat(browser.read(colleague, colleague == ADAM ? "/accounts" : "/cases?q=Kowalskich")
                        .text())
                .doesNotContain("Kowalskich", "ul. Lipowa");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIA", "PIOTR"})
    void is_not_there_before_it_is_hers(Colleague colleague) {
        isNotThere(colleague, families.reported());
    }

    @ParameterizedTest
    @EnumSource(names = {"JAN", "JULIA", "EWA", "DANUTA", "KRYSTYNA", "PIOTR"})
    void is_there_for_those_whose_it_is(Colleague colleague) {
        var family = families.assignedTo(PIOTR);

        for (var page : PAGES) {
            assertThat(browser.read(colleague, "/cases/" + family + page).text())
                    .contains("Kowalskich");
        }
        assertThat(browser.read(colleague, "/cases?q=Kowalskich").text()).contains("ul. Lipowa 8/2");
    }

    @Test
    void is_there_for_the_social_worker_who_works_with_it_whatever_its_district() {
        var family = families.reported();
        centre.owner()
                .sql("update family_case set district_id = 2 where id = ?")
                .param(family.id())
                .update();

        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Kowalskich");
        assertThat(browser.read(JAN, "/cases?q=Kowalskich").text()).contains("ul. Lipowa 8/2");
        isNotThere(JULIA, family);
        assertThat(browser.read(JULIA, "/cases?q=Kowalskich").text()).doesNotContain("ul. Lipowa");
    }

    @Test
    void is_not_there_for_an_assistant_who_no_longer_works_with_it() {
        var family = families.assignedTo(PIOTR);

        centre.owner()
                .sql("update family_case set assistant_id = null where id = ?")
                .param(family.id())
                .update();

        isNotThere(PIOTR, family);
    }

    @Test
    void is_not_there_for_a_social_worker_whose_district_it_no_longer_is() {
        var family = families.reported();
        centre.owner()
                .sql("update family_case set district_id = 2 where id = ?")
                .param(family.id())
                .update();
        browser.read(MARIA, "/cases/" + family);

        centre.owner()
                .sql("delete from district_worker where worker_id = ?")
                .param(MARIA.id().id())
                .update();

        isNotThere(MARIA, family);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "abc",
                "1",
                "0",
                "null",
                "' or 1=1 --",
                "<script>",
                "😀",
                "zażółć",
                "1-1-1-1-1"
            })
    void is_not_there_under_an_id_that_nobody_has(String id) {
        for (var page : PAGES) {
            assertThat(browser.open(EWA, "/cases/{id}" + page, id).status()).isEqualTo(404);
        }
        for (var paper : PAPERS) {
            assertThat(mvc.post()
                            .uri("/cases/{id}" + paper, id)
                            .with(JAN.signedIn())
                            .with(csrf())
                            .param("version", "-1")
                            .exchange())
                    .hasStatus(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/cases/00000000-0000-0000-0000-000000000000",
                "/requests",
                "/referrals/new",
                "/accounts",
                "/nothing"
            })
    void is_for_nobody_who_is_not_signed_in(String address) {
        assertThat(mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange())
                .hasStatus(302)
                .hasHeader(HttpHeaders.LOCATION, "/login");
    }

    @Test
    void is_hidden_from_the_administrator_everywhere() {
        var request = families.requested();

        for (var address : new String[] {"/requests", "/requests/" + request, "/referrals/new"}) {
            assertThat(browser.open(ADAM, address).status()).isEqualTo(403);
        }
        assertThat(browser.read(ADAM, "/cases").text()).doesNotContain("Kowalskich", "Dawnych");
        assertThat(browser.open(ADAM, "/").location()).isEqualTo("/accounts");
    }

    @ParameterizedTest
    @EnumSource(names = "ADAM", mode = EnumSource.Mode.EXCLUDE)
    void keeps_accounts_to_the_administrator(Colleague colleague) {
        for (var address : new String[] {"/accounts", "/accounts/new", "/districts"}) {
            assertThat(browser.open(colleague, address).status()).isEqualTo(403);
        }
        browser.turnedAway(403, colleague, "/districts", Form.empty().with("name", "Rejon 3"));
        browser.turnedAway(403, colleague, "/accounts/" + ANNA.id() + "/link", Form.empty());
    }

    @Test
    void lets_the_deputy_do_what_the_director_does() {
        for (var address : new String[] {"/", "/cases", "/requests"}) {
            browser.read(DANUTA, address);
        }
        var request = families.requested();
        browser.done(DANUTA, "/requests/" + request, papers.sendBack(request));
        var family = families.familyOf(request);
        var opened = browser.read(JAN, "/cases/{id}/request", family).box("version");
        browser.done(JAN, "/cases/" + family + "/request", papers.courtRequest().with("version", opened));
        browser.done(DANUTA, "/requests/" + request, papers.refuse(request));
        browser.done(JAN, "/cases/" + family + "/request", papers.courtRequest());
        var second = families.requestOf(family);
        browser.done(DANUTA, "/requests/" + second, papers.assign(second, PIOTR));

        assertThat(families.stage(family)).isEqualTo("ASSISTANT_ASSIGNED");
    }

    @Test
    void may_be_read_but_not_written_by_the_coordinator() {
        var family = families.reported();
        isReadOnly(family, "/interview", papers.interview());
        families.interviewed(family);
        isReadOnly(family, "/analysis", papers.analysis(family));
        isReadOnly(family, "/risk-list", papers.riskList());
        families.assessed(family);
        isReadOnly(family, "/consents/new/PARTICIPATION", papers.consent(family));
        families.consenting(family);
        isReadOnly(family, "/request", papers.request(family));

        isReadOnly(families.reported(papers.courtReferral()), "/court-order", papers.courtOrder());
        var asking = families.reported(papers.forLifeReferral());
        isReadOnly(asking, "/for-life", papers.forLife(asking));
        var leaving = families.reported(papers.facilityReferral());
        isReadOnly(leaving, "/facility-notice", papers.facilityNotice(leaving));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%27%20or%201=1%20--",
                "?q=%25",
                "?q=_",
                "?q=%5C",
                "?stage=NONE",
                "?district=x",
                "?page=-1",
                "?page=999999",
                "?page=abc",
                "?q=%00"
            })
    void does_not_come_out_of_the_register_by_a_trick(String query) {
        families.reported();

        var page = browser.open(MARIA, "/cases" + query);
        if (page.status() == 302) {
            page = browser.open(MARIA, String.valueOf(page.location()));
        }

        assertThat(page.status()).isIn(200, 400);
        assertThat(page.text()).doesNotContain("Kowalskich");
    }

    @Test
    void is_not_found_by_half_a_sign() {
        assertThat(browser.read(JAN, "/cases?q={q}", "a".repeat(99) + "😀😀").text())
                .contains("Żadna rodzina nie pasuje");
    }

    private void isReadOnly(CaseId family, String paper, Form typed) {
        browser.read(KRYSTYNA, "/cases/" + family);
        browser.turnedAway(403, KRYSTYNA, "/cases/" + family + paper, typed);
        browser.turnedAway(403, KRYSTYNA, "/cases/" + family + paper, typed.complete());
    }

    private void isNotThere(Colleague colleague, CaseId family) {
        for (var page : PAGES) {
            assertThat(browser.open(colleague, "/cases/" + family + page).status())
                    .as("%s reads %s", colleague, page)
                    .isEqualTo(404);
        }
        var full = new Form[] {papers.interview(), papers.analysis(), papers.riskList(), papers.request(family)};
        for (int i = 0; i < PAPERS.length; i++) {
            browser.turnedAway(404, colleague, "/cases/" + family + PAPERS[i], full[i]);
            browser.turnedAway(404, colleague, "/cases/" + family + PAPERS[i], full[i].complete());
            browser.turnedAway(
                    404, colleague, "/cases/" + family + PAPERS[i], Form.empty().with("version", "x"));
        }
    }
}
