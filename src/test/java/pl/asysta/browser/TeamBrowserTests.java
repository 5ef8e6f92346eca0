package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
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
@DisplayName("The team and the development of assistants, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void show_the_team_and_what_is_amiss_with_members_and_times() {
        try (var window = Window.signedIn(port, "koordynator")) {
            window.open("/team").examine("zespol");
            window.open("/team/members/new")
                    .press("Dodaj do zespołu")
                    .sees("Wpisz rolę w zespole.")
                    .examine("zespol-osoba-bledy");
            window.open("/team");
            window.page().locator("a[href$='/end']").first().click();
            window.examine("zespol-koniec-udzialu");
            window.open("/team/meetings/new")
                    .press("Zapisz termin")
                    .sees("Wpisz dzień posiedzenia.")
                    .examine("zespol-termin-bledy");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void plan_a_meeting_to_which_open_decisions_come_back() {
        try (var window = Window.signedIn(port, "koordynator")) {
            window.open("/team/meetings/new")
                    .type("Dzień posiedzenia", "31.12.2030")
                    .type("Godzina", "9:00")
                    .type("Miejsce", "sala narad")
                    .press("Zapisz termin")
                    .sees("wraca z posiedzenia");
            var meeting = window.path().replaceAll("\\?.*", "");
            window.open(meeting + "/calling-off").examine("zespol-odwolanie");
            window.open(meeting + "/invitations/new")
                    .press("Zaproś")
                    .sees("Wybierz osobę z ośrodka")
                    .examine("zespol-zaproszenie-bledy");
            window.open(meeting + "/items/new")
                    .press("Zgłoś")
                    .sees("Wpisz numer sprawy.")
                    .examine("zespol-sprawa-bledy");
            window.type("Numer sprawy", jdbc.sql("""
                            select number from family_case where stage = 'PLAN_AGREED' order by number limit 1""").query(String.class).single())
                    .type("O czym rozmawiać", "Czy wystąpić o ugodę?")
                    .press("Zgłoś")
                    .sees("Czy wystąpić o ugodę?")
                    .examine("zespol-posiedzenie");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void write_minutes_and_close_them() {
        // the hour of the meeting has come
        jdbc.sql("""
                        update team_meeting set held_on = current_date - 1, planned_at = now() - interval '5 days'
                         where minuted_at is null and held_on < '2030-01-01'""").update();
        try (var window = Window.signedIn(port, "koordynator")) {
            window.open("/team");
            window.page()
                    .locator("section[aria-labelledby=ahead] a.name")
                    .first()
                    .click();
            var meeting = window.path();
            window.follow("Pisz protokół").examine("zespol-protokol");
            window.page()
                    .locator("input[name^=outcomes][value=CONTINUES]")
                    .first()
                    .locator("xpath=..")
                    .click();
            window.press("Zapisz protokół").sees("Wpisz nowy termin.").examine("zespol-protokol-bledy");
            for (var done :
                    window.page().locator("input[name^=outcomes][value=DONE]").all()) {
                done.locator("xpath=..").click();
            }
            window.page().locator("label:has(input[name=present])").first().click();
            window.page().locator("#minutes").fill("Omówiono grafik superwizji.");
            window.press("Zapisz protokół").sees("Protokół zapisany.");
            window.press("Zamknij protokół").sees("Zapisz ustalenia w sprawie").examine("zespol-zamkniecie-bledy");
            window.open(meeting);
            window.page().locator("a[href$='/minutes']").last().click();
            window.page().locator("#minutes").fill("Umówiliśmy wspólną wizytę.");
            window.page().locator("[id='decisions0.what']").fill("Wspólna wizyta z tatą");
            window.press("Zapisz protokół").sees("Wybierz, kto to zrobi.").examine("zespol-sprawa-protokol-bledy");
            window.page().locator("[id='decisions0.who']").selectOption(new SelectOption().setIndex(1));
            window.page().locator("[id='decisions0.dueOn']").fill("31.12.2030");
            window.press("Zapisz protokół").sees("Wspólna wizyta z tatą");
            window.press("Zamknij protokół").sees("Protokół zamknięty.").examine("zespol-zamkniety");
            window.open(meeting + "/amendments/new").examine("zespol-sprostowanie");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void print_minutes_and_show_an_assistant_what_she_may_read() {
        var meeting = jdbc.sql("select id from team_meeting where closed_at is not null order by held_on limit 1")
                .query(String.class)
                .single();
        var family = jdbc.sql(
                        "select case_id from team_decision d join team_item i on i.id = d.item_id order by 1 limit 1")
                .query(String.class)
                .single();
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/team/meetings/" + meeting + "/print?names=true").examine("zespol-druk");
            window.open("/cases/" + family).part("Zespół");
            window.open("/cases/" + family + "/team").examine("zespol-rodzina");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/team").examine("zespol-asystent");
            window.open("/team/meetings/" + meeting).examine("zespol-asystent-zamkniety");
            window.open("/development/mine").examine("rozwoj-moj");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void enter_supervision_and_a_training() {
        try (var window = Window.signedIn(port, "koordynator")) {
            window.open("/development").examine("rozwoj");
            window.follow("Dodaj superwizję")
                    .press("Zapisz wpis")
                    .sees("Wpisz temat.")
                    .examine("rozwoj-superwizja-bledy");
            window.open("/development/new/training").examine("rozwoj-szkolenie");
            window.open("/development");
            window.page().locator("a[href$='/edit']").first().click();
            window.follow("Unieważnij wpis").examine("rozwoj-uniewaznienie");
            assertThat(window.complaints()).isEmpty();
        }
    }
}
