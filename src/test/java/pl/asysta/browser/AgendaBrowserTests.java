package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The timetable, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void shows_a_leader_the_whole_team_and_explains_a_deadline_by_the_keyboard() {
        try (var window = Window.signedIn(port, "koordynator")) {
            window.open("/deadlines")
                    .sees("Terminarz zespołu")
                    .sees("Po terminie")
                    .examine("terminarz");
            var first = window.page().locator(".dl .explain summary").first();
            first.focus();
            window.page().keyboard().press("Enter");
            window.sees("Co zatrzyma ten termin").examine("terminarz-wyjasnienie");
            window.open("/deadlines?all=OVERDUE&rule=REFERRAL_REPLY&month=2026-02")
                    .examine("terminarz-jedna-zasada");
            window.open("/deadlines?family=nikogo&rule=brak")
                    .sees("Nie ma takiej zasady terminów.")
                    .examine("terminarz-nic");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void shows_others_their_own_and_everybody_the_rules() {
        for (var login : new String[] {"asystent", "pracownik"}) {
            try (var window = Window.signedIn(port, login)) {
                window.open("/deadlines").examine("terminarz-" + login);
                window.open("/rules").sees("Praktyka ośrodka").examine("zasady-" + login);
                assertThat(window.complaints()).isEmpty();
            }
        }
    }

    @Test
    void ends_an_address_of_the_calendar() {
        try (var window = Window.signedIn(port, "pracownik")) {
            window.open("/calendar/feed").press("Pokaż adres").sees("Adres Twojego kalendarza");
            window.open("/calendar/feed")
                    .examine("terminarz-adres-wylacz")
                    .press("Wyłącz adres")
                    .sees("Adres kalendarza wyłączony");
            assertThat(window.complaints()).isEmpty();
        }
    }
}
