package pl.asysta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Chromium.class)
@DisplayName("An interview in mid-form")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftSurvivesTests {
    private static final String BEFORE = "„Nie ma siły”, mówi <mama>. SELECT * FROM rodzina; -- 😀 <3\n\n"
            + "Zażółć gęślą jaźń. ".repeat(620) + "\n  koniec";
    private static final String WHILE_IT_IS_DOWN = "Pisane, kiedy serwera nie było: '; DROP TABLE draft; --";
    private static final String AFTER_THE_SESSION = "Pisane po końcu sesji.\nDrugi wiersz.";

    @TempDir
    Path folder;

    @Test
    void outlives_the_application_and_the_session() throws Exception {
        setDefaultAssertionTimeout(60_000);
        try (var application = KilledApplication.startedOn(folder);
                var window = Window.signedIn(application.port(), "pracownik")) {
            var interview = interview(window);
            window.page().locator("#summary").fill(BEFORE);
            assertThat(row(window)).containsText("Szkic zapisany o");

            application.kill();
            window.page().locator("#needs").fill(WHILE_IT_IS_DOWN);
            assertThat(row(window)).containsText("Nie udało się zapisać szkicu");
            application.start();
            assertThat(row(window)).containsText("Szkic zapisany o");

            application.endSessions();
            window.page().locator("#conclusions").fill(AFTER_THE_SESSION);
            assertThat(row(window)).containsText("Sesja wygasła. Twój tekst jest bezpieczny");
            application.kill();
            application.start();

            window.open(interview).signIn("pracownik").sees("Masz niezapisany tekst z");
            assertThat(window.path()).isEqualTo(interview + "?back");
            assertTyped(window);
            window.press("Zapisz szkic").sees("Szkic zapisany.");
            window.open(interview);
            assertTyped(window);
        }
    }

    private static void assertTyped(Window window) {
        assertThat(window.page().locator("#summary").inputValue()).isEqualTo(BEFORE);
        assertThat(window.page().locator("#needs").inputValue()).isEqualTo(WHILE_IT_IS_DOWN);
        assertThat(window.page().locator("#conclusions").inputValue()).isEqualTo(AFTER_THE_SESSION);
    }

    private static String interview(Window window) {
        window.open("/cases?stage=REPORTED");
        window.page().locator("tbody a.name").first().click();
        var interview = window.path().replaceAll("\\?.*", "") + "/interview";
        window.open(interview);
        return interview;
    }

    private static Locator row(Window window) {
        return window.page().locator("[data-draft-row]");
    }
}
