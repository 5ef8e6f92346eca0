package pl.asysta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.demo.zalesie.Zalesie;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("A form in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftBrowserTests {
    static final String TEXT = "„Nie ma siły”, mówi <mama>.\nSELECT * -- i 😀 <3\n\n  Koniec.";
    private static final String SAVED = "Szkic zapisany o";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    /** Every test writes to the same family of the demonstration, none finds what another one typed. */
    @BeforeEach
    void forget_what_was_typed() {
        jdbc.sql("delete from draft").update();
    }

    @Test
    void saves_itself_and_lets_her_go_and_come_back() {
        try (var window = Window.signedIn(port, "pracownik")) {
            var interview = interview(window);
            var warnings = warnings(window.page());
            window.page().locator("#summary").fill(TEXT);
            assertThat(row(window.page())).containsText(SAVED);
            window.examine("szkic-zapisany");
            window.page().locator("#needs").fill("Ostatnie słowo tuż przed wyjściem.");

            window.follow("Pulpit").open(interview).sees("Masz niezapisany tekst z");

            assertThat(window.page().locator("#summary").inputValue()).isEqualTo(TEXT);
            assertThat(window.page().locator("#needs").inputValue()).isEqualTo("Ostatnie słowo tuż przed wyjściem.");
            assertThat(warnings).isEmpty();
            window.examine("szkic-wrocil");
            window.press("Usuń ten szkic");
            assertThat(window.page().locator("#summary").inputValue()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void asks_before_she_leaves_only_while_the_text_is_not_safe() {
        try (var window = Window.signedIn(port, "pracownik")) {
            interview(window);
            var warnings = warnings(window.page());
            window.page().route("**/drafts", route -> route.abort());
            window.page().locator("#summary").fill(TEXT);
            assertThat(row(window.page())).containsText("Nie udało się zapisać szkicu");
            window.examine("szkic-bez-zasiegu");

            window.page().locator(".mainnav a").first().click();
            assertThat(warnings).containsExactly("beforeunload");
            assertThat(window.path()).endsWith("/interview");

            window.page().unroute("**/drafts");
            assertThat(row(window.page())).containsText(SAVED);
            window.follow("Pulpit");
            window.page().waitForURL(address -> !address.contains("/interview"));
            assertThat(warnings).hasSize(1);
        }
    }

    @Test
    void saves_the_risk_list_factor_by_factor() {
        try (var window = Window.signedIn(port, "pracownik")) {
            window.open("/cases?stage=INTERVIEWED");
            window.page().locator("tbody a.name").first().click();
            var list = window.path().replaceAll("\\?.*", "") + "/risk-list";
            window.open(list);
            window.page().locator("#levelschild-school input[value='3']").check();
            window.page().locator("#levelschild-school textarea").fill("14 dni w październiku.");
            assertThat(row(window.page())).containsText(SAVED);

            window.open(list).sees("Masz niezapisany tekst z");

            assertThat(window.page().locator("#levelschild-school input[value='3']"))
                    .isChecked();
            assertThat(window.page().locator("#levelschild-school textarea")).hasValue("14 dni w październiku.");
            window.press("Usuń ten szkic");
        }
    }

    @Test
    void open_in_two_tabs_loses_neither_text() {
        try (var window = Window.signedIn(port, "pracownik")) {
            var interview = interview(window);
            var second = window.anotherTab(interview);
            window.page().locator("#summary").fill("Z pierwszej karty.");
            assertThat(row(window.page())).containsText(SAVED);
            second.locator("#summary").fill("Z drugiej karty.");
            assertThat(row(second)).containsText("jest otwarty też w innej karcie");
            second.close();

            window.open(interview).sees("Czeka też inny Twój tekst");
            assertThat(window.page().locator("#summary")).hasValue("Z drugiej karty.");
            window.examine("szkic-dwie-karty");
            window.press("Pokaż tamten tekst");
            assertThat(window.page().locator("#summary")).hasValue("Z pierwszej karty.");
            window.press("Usuń ten szkic");
            window.press("Usuń ten szkic");
            assertThat(window.page().locator("#summary")).hasValue("");
        }
    }

    @Test
    void whose_session_ended_says_so_and_is_back_after_signing_in() {
        try (var window = Window.signedIn(port, "pracownik")) {
            var interview = interview(window);
            jdbc.sql("delete from spring_session").update();
            window.page().locator("#summary").fill(TEXT);
            assertThat(row(window.page())).containsText("Sesja wygasła. Twój tekst jest bezpieczny");
            window.examine("szkic-po-sesji");

            row(window.page()).getByText("Zaloguj się").click();
            window.sees("Twój tekst jest bezpieczny").examine("logowanie-tekst-czeka");
            window.signIn("pracownik").sees("Masz niezapisany tekst z");

            assertThat(window.path()).isEqualTo(interview + "?back");
            assertThat(window.page().locator("#summary").inputValue()).isEqualTo(TEXT);
            window.press("Zapisz szkic").sees("Szkic zapisany.");
            assertThat(window.open(interview).page().locator("#summary").inputValue())
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void without_scripts_is_back_after_signing_in_with_every_character() {
        try (var window = Window.signedInWithoutScripts(port, "pracownik2")) {
            var interview = interview(window);
            window.page().locator("#summary").fill(TEXT);
            window.page().locator("#place1").press("Space");
            assertThat(window.page().locator("#place1")).isChecked();
            jdbc.sql("delete from spring_session").update();

            window.press("Zapisz szkic").sees("Sesja wygasła. Twój tekst jest bezpieczny.");
            window.signIn("pracownik2").sees("Masz niezapisany tekst z");

            assertThat(window.path()).isEqualTo(interview + "?back");
            assertThat(window.page().locator("#summary").inputValue()).isEqualTo(TEXT);
            assertThat(window.page().locator("input[name=place][value=HOME]")).isChecked();
            window.press("Zapisz szkic").sees("Szkic zapisany.");
            assertThat(window.page().locator("#summary").inputValue()).isEqualTo(TEXT);
        }
    }

    @Test
    void goes_back_into_its_form_when_she_signed_in_again_in_a_second_tab() {
        try (var window = Window.signedIn(port, "pracownik3")) {
            var interview = interview(window);
            window.page().locator("#summary").fill(TEXT);
            jdbc.sql("delete from spring_session").update();
            try (var ignored = signInElsewhere(window)) {
                window.press("Zapisz szkic").sees("Masz niezapisany tekst z");
            }
            assertThat(window.path()).isEqualTo(interview + "?back");
            assertThat(window.page().locator("#summary").inputValue()).isEqualTo(TEXT);
            window.press("Zapisz szkic").sees("Szkic zapisany.");
        }
    }

    private static Page signInElsewhere(Window window) {
        var tab = window.anotherTab("/login");
        tab.getByLabel("Login").fill("pracownik3");
        tab.getByLabel("Hasło").fill(Zalesie.PASSWORD);
        tab.locator("button[type=submit]").click();
        tab.waitForURL(address -> !address.contains("/login"));
        return tab;
    }

    /** The interview of one of her families that still has none; each test takes another. */
    private static String interview(Window window) {
        window.open("/cases?stage=REPORTED");
        window.page().locator("tbody a.name").first().click();
        var interview = window.path().replaceAll("\\?.*", "") + "/interview";
        window.open(interview);
        return interview;
    }

    private static Locator row(Page page) {
        return page.locator("[data-draft-row]");
    }

    private static ArrayList<String> warnings(Page page) {
        var warnings = new ArrayList<String>();
        page.onDialog(dialog -> {
            warnings.add(dialog.type());
            dialog.dismiss();
        });
        return warnings;
    }
}
