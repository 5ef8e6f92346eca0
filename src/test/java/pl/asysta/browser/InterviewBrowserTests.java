package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The interview and the analysis, in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterviewBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void lead_to_a_no_after_a_failed_attempt_and_an_amendment() {
        try (var iwona = Window.signedIn(port, "pracownik")) {
            var family = refer(iwona);
            arrange(iwona, family);
            interview(iwona, family);
            amend(iwona, family);
            sayNo(iwona, family);
            assertThat(iwona.complaints()).isEmpty();
        }
    }

    private String refer(Window window) {
        window.open("/referrals/new")
                .type("Kiedy przyszła informacja", day(-6))
                .choose("Jak przyszła", "telefon")
                .tick("informacja własna ośrodka")
                .type("Co zgłoszono", "Babcia prosi o pomoc dla wnuków.")
                .type("Jak nazywać rodzinę", "Wywiadowskich");
        person(window, 0, "Ewa", "Wywiadowska", "matka");
        person(window, 1, "Ola", "Wywiadowska", "dziecko");
        person(window, 2, "Staś", "Wywiadowski", "dziecko");
        window.type("Ulica nieobowiązkowe", "ul. Lipowa")
                .type("Numer domu", "9")
                .type("Miejscowość", "Zalesie")
                .choose("Rejon", "Rejon 1")
                .press("Zapisz zgłoszenie")
                .sees("Rodzina Wywiadowskich");
        return window.path().replaceAll("\\?.*", "");
    }

    private void arrange(Window window, String family) {
        window.open(family + "/interview")
                .follow("Umów wizytę lub zapisz próbę")
                .follow("Zapisz, dlaczego")
                .press("Zapisz nieudaną próbę")
                .sees("Zaznacz, dlaczego wizyta się nie odbyła.")
                .examine("wywiad-nieudana-proba");
        window.tick("nikogo nie było")
                .type("Dzień próby", day(-4))
                .type("Co się stało", "W oknach ciemno.")
                .press("Zapisz nieudaną próbę")
                .sees("nikogo nie było");
        window.type("Dzień wizyty", day(3))
                .type("Godzina wizyty", "16:30")
                .press("Zapisz termin wizyty")
                .sees("16:30")
                .examine("wywiad-wizyty");
    }

    private void interview(Window window, String family) {
        window.open(family + "/interview")
                .examine("wywiad-pusty")
                .press("Zakończ wywiad")
                .sees("Wpisz dzień wywiadu.")
                .examine("wywiad-bledy");
        window.type("Kiedy odbył się wywiad", day(-1))
                .tick("w domu")
                .tick("Ewa Wywiadowska, matka")
                .tick("na papierze")
                .type("Gdzie leży papier albo skan", "Teczka 12, szafa 2")
                .type("Sytuacja rodziny", "Mama sama wychowuje dwoje dzieci.\nPomaga babcia.")
                .type("H. Potrzeby i oczekiwania", "Opieka po południu.")
                .type("Słowa rodziny nieobowiązkowe", "„Chcę wrócić do pracy.”")
                .type("I. Diagnoza i wnioski", "Wystarczy świetlica.")
                .type("J. Plan pomocy", "Zapisy do świetlicy w tym tygodniu.")
                .press("Zakończ wywiad")
                .sees("w terminie");
    }

    private void amend(Window window, String family) {
        window.open(family + "/interview").sees("WŚ-");
        window.page().locator("a[href$='/amendments/summary']").click();
        window.press("Zapisz sprostowanie").sees("Napisz powód sprostowania.").examine("sprostowanie");
        window.type("Nowy tekst", "Mama sama wychowuje dwoje dzieci.\nPomaga ciocia, nie babcia.")
                .type("Powód sprostowania", "Pomyłka: pomaga siostra mamy.")
                .press("Zapisz sprostowanie")
                .sees("Sprostowanie 1")
                .sees("Pomaga babcia.")
                .examine("wywiad-sprostowany");
        print(window, family + "/interview/print", "druk-wywiad");
    }

    private void sayNo(Window window, String family) {
        window.open(family + "/analysis").sees("Pomaga ciocia, nie babcia.").examine("analiza-pusta");
        window.tick("samotność, brak wsparcia bliskich")
                .tick("choroba")
                .type("Przyczyny kryzysu", "Mama jest sama z opieką.")
                .tick("opieka i wychowanie")
                .type("opieka i wychowanie: na czym polega trudność", "Popołudnia bez opieki.")
                .type("Zasoby i mocne strony", "Babcia i ciocia.")
                .type("Ola Wywiadowska", "Ola lubi szkołę.")
                .type("Staś Wywiadowski", "Staś ma pięć lat i chodzi do przedszkola.")
                .type("Kiedy rodzina poznała ofertę pomocy", day(-1))
                .tick("nie chce")
                .type("Dlaczego", "Wystarczy opieka po południu.");
        window.page().locator("input[name=assistantNeeded][value=false]").check();
        window.sees("sprawa się zamknie")
                .type("Jaką inną pomoc proponujesz", "Świetlica od poniedziałku i poradnictwo.")
                .examine("analiza-nie")
                .press("Zakończ analizę")
                .sees("Zakończ");
        window.open(family + "/analysis").sees("Sprawa została zakończona").examine("analiza-zamknieta");
        print(window, family + "/analysis/print", "druk-analiza");
    }

    /** Looks at the sheet on the screen, and keeps it as the printer would have it. */
    private static void print(Window window, String path, String name) {
        window.open(path).examine(name);
        window.page()
                .pdf(new Page.PdfOptions()
                        .setPath(Path.of("target", "screenshots", name + ".pdf"))
                        .setPreferCSSPageSize(true));
    }

    private static void person(Window window, int row, String first, String last, String kinship) {
        var page = window.page();
        var box = "[name='members[" + row + "].%s']";
        page.locator(box.formatted("firstName")).fill(first);
        page.locator(box.formatted("lastName")).fill(last);
        page.locator(box.formatted("kinship")).selectOption(new SelectOption().setLabel(kinship));
    }

    private String day(int from) {
        return LocalDate.now(clock).plusDays(from).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }
}
