package pl.asysta.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PIOTR;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Papers;
import pl.asysta.support.Visits;

@DisplayName("A desk")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DeskPagesTests {
    private static final int ALL_OF_THE_CENTRE = 32;

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Endings endings;

    @Autowired
    Visits visits;

    @ParameterizedTest
    @EnumSource(names = {"EWA", "DANUTA", "KRYSTYNA"})
    void of_who_leads_counts_families_with_an_assistant_as_the_register_lists_them(Colleague who) {
        families.assignedTo(PIOTR);
        families.reported();

        assertThat(number(who, "/cases?needs=WITH_ASSISTANT")).isEqualTo(ALL_OF_THE_CENTRE + 1);
        assertThat(browser.read(who, "/cases?needs=WITH_ASSISTANT").text()).contains("z " + (ALL_OF_THE_CENTRE + 1));
    }

    @Test
    void of_who_leads_counts_the_children_whom_its_page_lists() {
        families.reported();
        var family = families.assignedTo(PIOTR);
        assertThat(number(EWA, "/children")).isEqualTo(1);
        assertThat(rows(EWA, "/children")).singleElement().asString().contains("w domu");
        assertThat(rows(EWA, "/children?placed=on")).isEmpty();

        centre.owner()
                .sql(
                        "insert into child_placement (id, case_id, person_id, form, place, placed_on, basis, recorded_by, recorded_at)"
                                + " select gen_random_uuid(), case_id, person_id, 'FOSTER_FAMILY', 'x', current_date, 'y', ?, now()"
                                + " from family_member where case_id = ? and kinship = 'CHILD'")
                .params(JAN.id().id(), family.id())
                .update();

        assertThat(desk(EWA).links("/children?placed=on").get(0).text()).isEqualTo("poza domem: 1");
        assertThat(rows(KRYSTYNA, "/children?placed=on"))
                .singleElement()
                .asString()
                .contains("rodzina zastępcza", "Piotr Gil");
    }

    @Test
    void of_who_leads_counts_the_year_and_the_months_as_their_page_lists_them() {
        endings.ended(families.cooperatingWith(PIOTR));
        var year = "/flow?year=" + centre.today().getYear() + "&show=ENDED";
        assertThat(number(EWA, year)).isEqualTo(1);
        assertThat(rows(EWA, year)).singleElement().asString().contains("Kowalskich", "Piotr Gil", "cel osiągnięty");

        var month = YearMonth.from(centre.today());
        for (var kind : FlowKind.values()) {
            var address = "/flow?month=" + month + "&show=" + kind;
            assertThat(rows(KRYSTYNA, address)).as(address).hasSize(number(KRYSTYNA, address));
        }
    }

    @Test
    void of_who_leads_has_a_bar_and_a_link_for_each_stage() {
        families.reported();
        families.assessed();

        for (var stage : List.of("REPORTED", "ASSESSED", "ASSISTANT_ASSIGNED", "PLAN_AGREED")) {
            var address = "/cases?stage=" + stage;
            int listed = number(EWA, address);
            assertThat(rows(EWA, address)).as(stage).hasSize(Math.min(listed, 50));
        }
        assertThat(desk(EWA).card("stages").rows())
                .hasSize(7)
                .allMatch(row -> row.html().contains("<svg class=\"bar\""));
    }

    @Test
    void of_who_leads_says_who_is_late_and_leads_to_it() {
        var family = families.assignedTo(PIOTR);
        assertThat(desk(KRYSTYNA).text()).doesNotContain("terminy po terminie");
        endings.earlier(family, 30);

        var link = desk(KRYSTYNA).links("/deadlines?who=%s&all=OVERDUE".formatted(PIOTR.id()));

        assertThat(link.get(0).text()).isEqualTo("2 terminy po terminie");
        assertThat(desk(EWA).card("dues").rows())
                .hasSize(5)
                .anyMatch(row -> row.text().contains("Piotr Gil"));
    }

    @Test
    void of_the_coordinator_has_no_decisions() {
        families.requested();

        assertThat(desk(EWA).card("waiting").isThere()).isTrue();
        assertThat(desk(DANUTA).card("waiting").isThere()).isTrue();
        assertThat(desk(KRYSTYNA).card("waiting").isThere()).isFalse();
        assertThat(desk(KRYSTYNA).text())
                .contains("Terminy zespołu", "Ile rodzin ma każdy asystent", "Rodziny z asystentem");
    }

    @Test
    void of_a_social_worker_counts_her_referrals_as_their_list_does() {
        families.reported(papers.referral()
                .with("source", "INSTITUTION")
                .with("reporter", "Szkoła nr 1")
                .with("person", "Dyrektor szkoły"));
        families.reported();

        for (var address : List.of(
                "/referrals?state=NEW&mine=on",
                "/referrals?state=IN_PROGRESS&mine=on",
                "/referrals?unanswered=on&mine=on")) {
            int number = number(JAN, address);
            assertThat(rows(JAN, address)).as(address).hasSize(number);
        }
        assertThat(number(JAN, "/referrals?unanswered=on&mine=on")).isEqualTo(1);
        assertThat(desk(JAN).card("interviews").rows()).hasSize(2);
        assertThat(desk(JAN).card("replies").button()).endsWith("/reply");
    }

    @Test
    void of_a_social_worker_has_the_requests_that_came_back_with_one_click_to_complete_them() {
        var request = families.requested();
        assertThat(desk(JAN).text()).contains("Żaden wniosek nie wrócił do uzupełnienia.");
        centre.owner()
                .sql("update assignment_request set status = 'RETURNED' where id = ?")
                .param(request.id())
                .update();

        assertThat(desk(JAN).card("returned").button()).isEqualTo("/cases/" + families.familyOf(request) + "/request");
    }

    @Test
    void of_an_assistant_shows_the_visits_of_today_and_of_the_next_days() {
        var family = families.cooperatingWith(PIOTR);
        visits.held(family, PIOTR, "HOME_VISIT", 0, 60, "Rano.");
        var agreed = agree(family.id(), 0, "23:59");
        agree(family.id(), 3, "10:15");

        var today = desk(PIOTR).card("today");
        assertThat(today.rows()).hasSize(3);
        assertThat(today.links("/calendar?view=day").get(0).text()).isEqualTo("3 wizyty");
        assertThat(today.button()).isEqualTo("/cases/" + family + "/work-card/new?visit=" + agreed);
        assertThat(desk(PIOTR).card("days").text()).contains("10:15 Kowalskich");
        assertThat(browser.read(ANNA, "/").text()).doesNotContain("Kowalskich").contains("Dziś bez wizyt.");
    }

    @Test
    void of_an_assistant_offers_an_entry_for_each_visit_that_nobody_wrote_down() {
        var family = families.cooperatingWith(PIOTR);
        assertThat(desk(PIOTR).card("unwritten").isThere()).isFalse();
        var agreed = agree(family.id(), -1, "10:00");

        var unwritten = desk(PIOTR).card("unwritten");
        assertThat(unwritten.button()).isEqualTo("/cases/" + family + "/work-card/new?visit=" + agreed);
        assertThat(unwritten.links("/calendar#unwritten").get(0).number()).isEqualTo(1);
    }

    @ParameterizedTest(name = "last met {0} days ago, without a visit: {1}")
    @CsvSource({"13, 0", "14, 0", "15, 1"})
    void of_an_assistant_counts_families_without_a_visit_as_the_register_does(int daysAgo, int unseen) {
        var family = families.cooperatingWith(PIOTR);
        endings.earlier(family, 20);
        visits.held(family, PIOTR, "HOME_VISIT", daysAgo, 60, "x");

        var shown = desk(PIOTR, "/?show=unseen");
        var rows = families(shown);
        assertThat(shown.links("/?show=unseen#families").get(0).number()).isEqualTo(rows.size());
        assertThat(rows).filteredOn(row -> row.text().contains("Kowalskich")).hasSize(unseen);
        assertThat(rows(PIOTR, "/cases?needs=NOT_SEEN&assistant=" + PIOTR.id())).hasSameSizeAs(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "soon", "unseen", "nothing"})
    void of_an_assistant_lists_as_many_families_as_the_chosen_filter_counts(String show) {
        families.assignedTo(PIOTR);

        var page = desk(PIOTR, "/?show=" + show);

        var chosen =
                page.card("families").all("<a[^>]*aria-current=\"true\".*?</a>").get(0);
        assertThat(families(page)).hasSize(chosen.number());
    }

    @Test
    void of_an_assistant_counts_the_children_that_their_page_marks() {
        endings.earlier(families.cooperatingWith(PIOTR), 200);

        assertThat(desk(PIOTR).card("children").links("/children-seen").get(0).number())
                .isEqualTo(1);
        assertThat(Part.of(browser.read(PIOTR, "/children-seen").html()).all("<tr class=\"due-late\""))
                .hasSize(1);
    }

    @Test
    void of_an_assistant_begins_with_what_is_due_first_and_one_step_to_do_it() {
        var family = families.assignedTo(PIOTR);

        var first = desk(PIOTR).card("first").rows().get(0);

        assertThat(first.text()).contains("Zapoznanie z dokumentami", "rodzina Kowalskich", "Przeczytaj");
        assertThat(first.button()).isEqualTo("/cases/" + family + "/cooperation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flow", "/children"})
    void has_pages_behind_its_numbers_that_only_those_who_lead_may_read(String page) {
        for (var who : List.of(PIOTR, JAN, ADAM)) {
            assertThat(browser.open(who, page).status()).as("%s", who).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/flow?month=2026-13",
                "/flow?month=x&show=y&page=-1",
                "/flow?year=1",
                "/flow?page=999999",
                "/children?page=0",
                "/?show=x"
            })
    void answers_an_address_that_makes_no_sense_as_if_nothing_was_asked(String address) {
        assertThat(browser.read(EWA, address).status()).isEqualTo(200);
    }

    private UUID agree(UUID family, int inDays, String hour) {
        var id = UUID.randomUUID();
        centre.owner()
                .sql("""
                        insert into agreed_visit (id, case_id, kind, planned_on, planned_at, place, assistant_id, recorded_by,
                                                  recorded_at)
                        values (?, ?, 'HOME_VISIT', ?, cast(? as time), 'HOME', ?, ?, now())""")
                .params(
                        id,
                        family,
                        centre.day(inDays),
                        hour,
                        PIOTR.id().id(),
                        PIOTR.id().id())
                .update();
        return id;
    }

    /** The number that leads to this address. */
    private int number(Colleague who, String address) {
        var links = desk(who).links(address);
        assertThat(links).as(address).isNotEmpty();
        return links.stream()
                .filter(link -> link.text().matches(".*\\d.*"))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** The rows of the table at this address. */
    private List<Part> rows(Colleague who, String address) {
        return Part.of(browser.read(who, address).html()).table();
    }

    private static List<Part> families(Part page) {
        return page.card("families").table();
    }

    private Part desk(Colleague who) {
        return desk(who, "/");
    }

    private Part desk(Colleague who, String address) {
        return Part.of(browser.read(who, address).html());
    }
}
