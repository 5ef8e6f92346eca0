package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("Persons of a family, in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonsBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void stand_on_their_page_and_on_the_genogram_of_three_generations() {
        var family = "/cases/" + family("""
                select m.case_id from family_member m join relation r on r.from_id = m.person_id and r.parted is not null
                  join family_member g on g.case_id = m.case_id and g.kinship = 'GRANDPARENT'
                  join person p on p.id = g.person_id and p.died_on is not null limit 1""");
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open(family).examine("teczka-genogram");
            window.open(family + "/persons").examine("osoby");
            window.open(family + "/genogram").sees("Mieszkają razem").examine("genogram");
            assertThat(window.page().locator("svg.geno desc").textContent()).contains("Rodzice:");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void show_who_is_away_from_home() {
        var family = "/cases/" + family("select case_id from child_placement where returned_on is null limit 1");
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open(family).sees("poza domem od").examine("teczka-poza-domem");
            window.open(family + "/persons").sees("Dzieci poza domem").examine("osoby-poza-domem");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void are_recognised_while_a_referral_is_typed() {
        var known = jdbc.sql("""
                        select p.first_name || '|' || p.last_name || '|' || to_char(p.birth_date, 'DD.MM.YYYY')
                          from person p join family_member m on m.person_id = p.id
                         where m.kinship = 'MOTHER' and p.birth_date is not null order by p.id limit 1""").query(String.class).single().split("\\|");
        try (var window = Window.signedIn(port, "pracownik")) {
            var page = window.open("/referrals/new").page();
            page.locator("[name='members[0].firstName']").fill(known[0]);
            page.locator("[name='members[0].lastName']").fill(known[1]);
            page.locator("[name='members[0].birthDate']").fill(known[2]);
            page.locator("[name='members[0].pesel']").focus();
            window.sees("Czy to ktoś, kogo ośrodek już zna?").examine("zgloszenie-podobna-osoba");
            page.locator("[name='members[0].same'][value='OTHER']").check();
            window.press("Zapisz zgłoszenie")
                    .sees("Napisz krótko, po czym poznajesz")
                    .examine("zgloszenie-podobna-bledy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void are_added_related_and_placed_on_pages_of_their_own() {
        var family = "/cases/" + family("""
                select c.id from family_case c join worker w on w.id = c.social_worker_id and w.login = 'pracownik'
                 where c.stage <> 'CLOSED' order by c.number limit 1""");
        var child = "/persons/"
                + jdbc.sql(
                                "select person_id from family_member where kinship = 'CHILD' and '/cases/' || case_id = ? limit 1")
                        .param(family)
                        .query(String.class)
                        .single();
        try (var window = Window.signedIn(port, "pracownik")) {
            window.open(family + "/persons").examine("osoby-pracownika");
            for (var page :
                    new String[] {"/persons/new", "/relations/new", child, child + "/leave", child + "/placements/new"
                    }) {
                window.open(family + page)
                        .examine("osoby"
                                + page.replaceAll("/persons/[0-9a-f-]{36}", "-dziecko")
                                        .replace('/', '-'));
            }
            window.open(family + "/persons/new")
                    .press("Dodaj do rodziny")
                    .sees("Zaznacz, czy ta osoba mieszka")
                    .examine("osoby-nowa-bledy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private String family(String query) {
        return jdbc.sql(query).query(String.class).single();
    }
}
