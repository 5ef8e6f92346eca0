package pl.asysta.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.ZOFIA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Page;

@DisplayName("The register of families")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class RegisterPagesTests {
    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    private Registered registered;
    private CaseId reported;
    private CaseId assisted;

    @BeforeEach
    void families() {
        registered = new Registered(centre);
        registered.sql("delete from assignment");
        registered.sql("delete from assignment_request");
        registered.sql("delete from case_paper");
        registered.sql("delete from family_member");
        registered.sql("delete from family_case");
        reported = registered.family("Adamskich", "Ida", "Adamska", "ul. Cicha", "1");
        assisted = registered.family("Bielskich", "Ola", "Bielska", "ul. Cicha", "2");
        registered.assign(assisted, ZOFIA, 20, "ASSISTANT_ASSIGNED");
        var requested = registered.family("Cichych", "Ela", "Cicha", "ul. Cicha", "3");
        registered.change(
                requested, "stage = 'ASSISTANT_REQUESTED', pathway = 'COURT_ORDER', informed_on = current_date - 40");
        var closed = registered.family("Dudów", "Jan", "Duda", null, "ul. Cicha", "4", Centre.SECOND_DISTRICT);
        registered.change(closed, "stage = 'CLOSED', informed_on = current_date - 900");
    }

    @ParameterizedTest
    @CsvSource({
        "?stage=REPORTED, Adamskich",
        "?stage=CLOSED, Dudów",
        "?district=2, Dudów",
        "?pathway=COURT_ORDER, Cichych",
        "?needs=WITHOUT_ASSISTANT, 'Adamskich,Cichych'",
        "?needs=NOT_SEEN, Bielskich",
        "?stage=REPORTED&needs=WITHOUT_ASSISTANT&district=1, Adamskich",
        "?q=cicha&pathway=COURT_ORDER, Cichych",
        "?district=2&stage=REPORTED, ''"
    })
    void shows_the_families_that_pass_a_filter(String filter, String families) {
        assertThat(String.join(",", names(browser.read(EWA, "/cases" + filter))))
                .isEqualTo(families);
    }

    @Test
    void filters_by_social_worker_and_assistant_and_keeps_them_chosen() {
        var ofMaria = browser.read(EWA, "/cases?worker=" + MARIA.id());
        assertThat(names(ofMaria)).containsExactly("Dudów");
        assertThat(ofMaria.box("worker")).isEqualTo(MARIA.id().toString());

        var ofZofia = browser.read(EWA, "/cases?assistant=" + ZOFIA.id());
        assertThat(names(ofZofia)).containsExactly("Bielskich");
        assertThat(ofZofia.box("assistant")).isEqualTo(ZOFIA.id().toString());
        assertThat(names(browser.read(EWA, "/cases?assistant=" + ANNA.id()))).isEmpty();
    }

    @Test
    void filters_by_the_band_of_the_latest_completed_risk_list() {
        riskList(reported, "LOW", 30);
        registered.sql("update risk_list set completed_on = null, band = null");
        assertThat(names(browser.read(EWA, "/cases?risk=LOW"))).isEmpty();

        registered.sql("update risk_list set completed_on = current_date, band = 'HIGH'");

        assertThat(names(browser.read(EWA, "/cases?risk=HIGH"))).containsExactly("Adamskich");
        assertThat(names(browser.read(EWA, "/cases?risk=LOW"))).isEmpty();
    }

    @ParameterizedTest(name = "assigned {0} days ago, overdue: {1}")
    @CsvSource({"50, false", "58, false", "63, true", "170, true"})
    void asks_the_rules_which_plans_are_overdue(int assignedAgo, boolean overdue) {
        registered.sql(
                "update case_paper set dated_on = current_date - ? where kind = 'COOPERATION_START'", assignedAgo);

        assertThat(names(browser.read(EWA, "/cases?needs=LATE")).contains("Bielskich"))
                .isEqualTo(overdue);
    }

    @ParameterizedTest(name = "assigned {0} days ago, overdue: {1}")
    @CsvSource({"6, false", "7, false", "8, true"})
    void asks_the_rules_which_first_visits_are_overdue(int assignedAgo, boolean overdue) {
        registered.sql("delete from case_paper where kind = 'COOPERATION_START'");
        registered.sql("update case_paper set dated_on = current_date - ? where kind = 'ASSIGNMENT'", assignedAgo);

        assertThat(names(browser.read(EWA, "/cases?needs=LATE")).contains("Bielskich"))
                .isEqualTo(overdue);
        assertThat(row("Bielskich")).contains("Wspólna pierwsza wizyta");
    }

    @Test
    void knows_soon_from_late_and_from_later() {
        registered.sql("update case_paper set dated_on = current_date - 55 where kind = 'COOPERATION_START'");
        assertThat(names(browser.read(EWA, "/cases?needs=SOON"))).contains("Bielskich");
        assertThat(names(browser.read(EWA, "/cases?needs=LATE"))).doesNotContain("Bielskich");

        registered.change(reported, "informed_on = current_date - 60");
        assertThat(names(browser.read(EWA, "/cases?needs=LATE"))).containsExactly("Adamskich");

        registered.change(reported, "stage = 'INTERVIEWED'");
        assertThat(names(browser.read(EWA, "/cases?needs=LATE"))).isEmpty();
    }

    @Test
    void asks_no_interview_of_a_family_whose_way_has_none() {
        registered.change(reported, "pathway = 'FOR_LIFE', informed_on = current_date - 60");

        assertThat(names(browser.read(EWA, "/cases?needs=LATE"))).isEmpty();
        assertThat(names(browser.read(EWA, "/cases"))).contains("Adamskich").hasSize(4);
    }

    @Test
    void says_that_support_is_coordinated_where_there_is_no_work_plan() {
        assertThat(row("Bielskich")).contains("Plan pracy");

        registered.change(assisted, "pathway = 'FOR_LIFE'");

        assertThat(row("Bielskich")).contains("Koordynacja").doesNotContain("Plan pracy");
    }

    @ParameterizedTest
    @CsvSource({"-1, Po terminie 1, Do 14 dni 0", "0, Po terminie 0, Do 14 dni 1", "15, Po terminie 0, Do 14 dni 0"})
    void knows_the_day_on_which_a_court_wants_a_report(int inDays, String late, String soon) {
        registered.change(reported, "stage = 'INTERVIEWED'");
        registered.courtOrder(reported, inDays);

        assertThat(names(browser.read(EWA, "/cases"))).startsWith("Adamskich");
        assertThat(row("Adamskich")).contains("Sprawozdanie dla sądu");
        assertThat(browser.read(EWA, "/cases").text()).contains(late, soon);
    }

    @Test
    void forgets_a_report_that_was_sent_and_those_of_a_closed_case() {
        registered.courtOrder(reported, -1);
        registered.change(reported, "stage = 'CLOSED'");
        assertThat(row("Adamskich")).doesNotContain("Sprawozdanie dla sądu");

        registered.change(reported, "stage = 'INTERVIEWED'");
        assertThat(row("Adamskich")).contains("Sprawozdanie dla sądu");

        registered.sql("update court_report set sent_on = current_date");
        assertThat(row("Adamskich")).doesNotContain("Sprawozdanie dla sądu");
    }

    @Test
    void knows_which_institution_waits_for_an_answer_until_it_is_sent() {
        registered.change(reported, "stage = 'CLOSED'");
        registered.referral(reported, "INSTITUTION", 300);
        registered.reply(reported, false);
        assertThat(row("Adamskich")).contains("Odpowiedź dla instytucji");
        assertThat(names(browser.read(EWA, "/cases?needs=LATE"))).containsExactly("Adamskich");

        registered.reply(reported, true);
        assertThat(row("Adamskich")).doesNotContain("Odpowiedź dla instytucji");
        assertThat(names(browser.read(EWA, "/cases?needs=LATE"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "family, 'Adamskich,Bielskich,Cichych,Dudów'",
        "-family, 'Dudów,Cichych,Bielskich,Adamskich'",
        "stage, 'Adamskich,Cichych,Bielskich,Dudów'",
        "-stage, 'Dudów,Bielskich,Cichych,Adamskich'",
        "reported, 'Dudów,Cichych,Adamskich,Bielskich'",
        "-reported, 'Bielskich,Adamskich,Cichych,Dudów'",
        "deadline, 'Adamskich,Bielskich,Cichych,Dudów'",
        "-deadline, 'Adamskich,Bielskich,Cichych,Dudów'",
        "nonsense, 'Adamskich,Bielskich,Cichych,Dudów'"
    })
    void sorts_by_a_column(String sort, String families) {
        assertThat(String.join(",", names(browser.read(EWA, "/cases?sort=" + sort))))
                .isEqualTo(families);
    }

    @Test
    void sorts_by_the_last_visit_those_never_visited_first() {
        registered.sql("""
                insert into work_card_entry (id, case_id, assistant_id, kind, held_on, note, recorded_at)
                select gen_random_uuid(), ?, ?, kind, current_date - ago, 'x', now()
                  from (values ('HOME_VISIT', 9), ('PHONE', 2), ('MISSED', 1)) e (kind, ago)""", assisted.id(), ZOFIA.id().id());

        assertThat(names(browser.read(EWA, "/cases?sort=-visit"))).first().isEqualTo("Bielskich");
        assertThat(names(browser.read(EWA, "/cases?sort=visit"))).last().isEqualTo("Bielskich");
        assertThat(browser.read(EWA, "/cases?sort=visit").text()).contains("9 dni temu");
        assertThat(names(browser.read(EWA, "/cases?needs=NOT_SEEN"))).isEmpty();
    }

    @Test
    void says_in_its_heads_what_it_is_sorted_by_and_keeps_the_filter_in_their_links() {
        var html = browser.read(EWA, "/cases?stage=REPORTED&sort=family").html();

        assertThat(html).contains("aria-sort=\"ascending\"");
        assertThat(html).contains("/cases?stage=REPORTED&amp;sort=-family");
        assertThat(html).contains("/cases.csv?stage=REPORTED&amp;sort=family");
        assertThat(browser.read(EWA, "/cases?sort=-family").html()).contains("aria-sort=\"descending\"");
    }

    @Test
    void puts_the_deadline_that_comes_first_first() {
        var urgent = registered.family("Ewskich", "Ewa", "Ewska", "ul. Cicha", "5");
        registered.change(urgent, "urgent = true");
        var late = registered.family("Zych", "Ewa", "Zych", "ul. Cicha", "6");
        registered.assign(late, ANNA, 200, "PLAN_AGREED");

        assertThat(names(browser.read(EWA, "/cases")))
                .containsExactly("Zych", "Ewskich", "Adamskich", "Bielskich", "Cichych", "Dudów");
    }

    @Test
    void counts_the_quick_filters() {
        assertThat(browser.read(EWA, "/cases").text())
                .contains("Wszystkie 4")
                .contains("Bez asystenta 2")
                .contains("Bez wizyty ponad 14 dni 1")
                .contains("Postanowienie sądu 1");
        assertThat(browser.read(MARIA, "/cases").text()).contains("Wszystkie 1", "Bez asystenta 0");
    }

    @Test
    void shows_fifty_on_a_page_and_turns_pages_with_the_filter() {
        fill(103);

        assertThat(names(browser.read(JAN, "/cases?sort=family"))).hasSize(50).contains("Rodzina 0001");
        assertThat(names(browser.read(JAN, "/cases?sort=family&page=2"))).hasSize(50);
        var last = browser.read(JAN, "/cases?stage=REPORTED&sort=family&page=3");
        assertThat(names(last)).hasSize(4).last().isEqualTo("Rodzina 0103");
        assertThat(last.text()).contains("Rodziny 101–104 z 104");
        assertThat(last.html()).contains("/cases?stage=REPORTED&amp;sort=family&amp;page=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999", "999999999999", "abc", "", "1.5", "%20", "💥"})
    void turns_to_the_nearest_page_there_is(String page) {
        fill(60);

        var shown = browser.open(JAN, "/cases?sort=family&page={page}", page);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(names(shown)).hasSize(page.equals("99999") ? 13 : 50);
    }

    @Test
    void says_that_there_are_more_families_than_can_be_leafed_through() {
        fill(1100);

        assertThat(browser.read(JAN, "/cases").text()).contains("Rodziny 1–50 z ponad 1 000", "Wszystkie 100+");
        assertThat(browser.read(JAN, "/cases?page=20").text()).contains("To pierwszych 1000 rodzin");
        assertThat(names(browser.read(JAN, "/cases?page=21"))).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=NONE",
                "district=x",
                "district=99999999999",
                "worker=1",
                "assistant=%27",
                "pathway=x",
                "risk=none",
                "needs=all",
                "sort=--family"
            })
    void asks_nothing_of_a_filter_that_means_nothing(String filter) {
        assertThat(names(browser.read(EWA, "/cases?" + filter))).hasSize(4);
    }

    @Test
    void is_empty_in_words() {
        var page = browser.read(EWA, "/cases?stage=PLAN_AGREED");

        assertThat(page.text()).contains("Nie ma takich rodzin", "Żadna rodzina nie pasuje", "Pokaż wszystkie");
        assertThat(page.html()).doesNotContain("<table");
    }

    @Test
    void shows_each_her_own_families() {
        assertThat(names(browser.read(JAN, "/cases?sort=family"))).containsExactly("Adamskich", "Bielskich", "Cichych");
        assertThat(names(browser.read(MARIA, "/cases"))).containsExactly("Dudów");
        assertThat(names(browser.read(ZOFIA, "/cases"))).containsExactly("Bielskich");
        assertThat(names(browser.read(ANNA, "/cases"))).isEmpty();
        assertThat(names(browser.read(ADAM, "/cases"))).isEmpty();
        assertThat(names(browser.read(MARIA, "/cases?district=1"))).isEmpty();
        assertThat(names(browser.read(MARIA, "/cases?worker=" + JAN.id()))).isEmpty();
    }

    private void riskList(CaseId family, String band, int score) {
        registered.sql("""
                insert into risk_list (id, case_id, number, catalogue_version, score, band, saved_by, saved_at, completed_on)
                values (gen_random_uuid(), ?, 1, 1, ?, ?, ?, now(), current_date)""", family.id(), score, band, Colleague.JAN.id().id());
    }

    /** What the list says of a family. */
    private String row(String label) {
        return browser.read(EWA, "/cases").rows().stream()
                .filter(row -> row.startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void fill(int families) {
        registered.sql("""
                insert into family_case (id, number, label, pathway, stage, house, locality, district_id, social_worker_id,
                                         informed_on, urgent, opened_at)
                select gen_random_uuid(), 'R-2024/' || lpad(i::text, 4, '0'), 'Rodzina ' || lpad(i::text, 4, '0'),
                       'OWN_INFORMATION', 'REPORTED', '1', 'Brzezie', 1, ?, current_date - 1, false, now()
                  from generate_series(1, ?) i""", JAN.id().id(), families);
    }

    private static List<String> names(Page page) {
        return page.classed("name");
    }
}
