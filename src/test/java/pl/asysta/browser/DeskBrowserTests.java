package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The desks, in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void of_the_director_draws_the_centre_and_leads_to_what_it_counts() {
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open("/");
            window.page().locator("details.more summary").click();
            window.examine("pulpit-kierownika");
            var newest = window.page()
                    .locator("details.more tbody tr")
                    .nth(1)
                    .locator("a")
                    .last();
            int families = Integer.parseInt(newest.textContent());
            newest.click();
            window.sees("Nowe");
            assertThat(window.page().locator("tbody tr").count()).isEqualTo(families);
            window.examine("pulpit-przeplyw");
            window.open("/children").examine("pulpit-dzieci");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void of_an_assistant_asks_with_which_family_by_keyboard_alone() {
        try (var window = Window.signedIn(port, "asystent")) {
            window.open("/").examine("pulpit-asystenta");
            window.page().getByText("Wpis w karcie pracy").focus();
            window.page().keyboard().press("Enter");
            window.examine("pulpit-asystenta-wpis");
            window.page().keyboard().press("Tab");
            window.page().keyboard().press("Enter");
            window.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .waitFor();
            assertThat(window.path()).contains("/work-card/new");
            window.open("/?show=unseen#families").examine("pulpit-asystenta-bez-wizyty");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void of_a_social_worker_and_of_the_coordinator() {
        try (var window = Window.signedIn(port, "pracownik")) {
            window.open("/").sees("Wywiady według terminu").examine("pulpit-pracownika");
            assertThat(window.complaints()).isEmpty();
        }
        try (var window = Window.signedIn(port, "koordynator")) {
            window.open("/").sees("Terminy zespołu").examine("pulpit-koordynatora");
            assertThat(window.complaints()).isEmpty();
        }
    }
}
