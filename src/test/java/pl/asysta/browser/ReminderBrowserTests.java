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
@DisplayName("Reminders, in a browser at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderBrowserTests {
    @LocalServerPort
    int port;

    @Test
    void are_chosen_by_each_for_herself() {
        try (var window = Window.signedIn(port, "asystent5")) {
            window.open("/reminders").sees("asystent5@example.org").examine("przypomnienia");
            window.page()
                    .locator("label", new com.microsoft.playwright.Page.LocatorOptions().setHasText("co tydzień"))
                    .click();
            window.press("Zapisz wybór").sees("Zapisane.");
            assertThat(window.page().locator("input[value=WEEKLY]").isChecked()).isTrue();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void are_kept_going_by_the_administrator() {
        try (var window = Window.signedIn(port, "administrator")) {
            window.open("/settings").examine("zwyczaje-przypomnienia");
            window.follow("Adresy i listy, które nie doszły")
                    .sees("Recipient address rejected")
                    .examine("przypomnienia-administrator");
            window.open(window.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Recipient address"))
                    .locator("a")
                    .getAttribute("href"));
            window.sees("Joanna Brzoza").examine("przypomnienia-adres");
            window.page().locator("#email").fill("joanna brzoza");
            window.press("Zapisz adres")
                    .sees("Wpisz adres w postaci nazwa@domena")
                    .examine("przypomnienia-adres-bledy");
            window.page().locator("#email").fill("j.brzoza@example.org");
            window.press("Zapisz adres").sees("j.brzoza@example.org");
            window.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Recipient address"))
                    .locator("button")
                    .click();
            window.sees("List czeka na wysłanie").examine("przypomnienia-czekaja");
            assertThat(window.complaints()).isEmpty();
        }
    }
}
