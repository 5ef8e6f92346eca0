package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
@DisplayName("A family on its way, in a browser")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FamilyPathBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Test
    void comes_from_a_referral_to_an_assistant_through_three_pairs_of_hands() {
        String family;
        try (var iwona = Window.signedIn(port, "pracownik")) {
            iwona.examine("pulpit-pracownika");
            family = refer(iwona);
            interview(iwona, family);
            analyse(iwona, family);
            weighRisk(iwona, family);
            request(iwona, family);
            assertThat(iwona.complaints()).isEmpty();
        }
        try (var halina = Window.signedIn(port, "dyrektor")) {
            decide(halina);
            assertThat(halina.complaints()).isEmpty();
        }
        try (var magdalena = Window.signedIn(port, "asystent")) {
            magdalena.examine("pulpit-asystenta").follow("Testowskich").sees("Rodzina Testowskich");
            assertThat(magdalena.path()).isEqualTo(family);
            magdalena
                    .sees("Przydział asystenta")
                    .sees("Poznaj dokumenty rodziny")
                    .examine("teczka-po-przydziale");
            start(magdalena);
            magdalena.open(family).examine("teczka-po-poczatku-pracy");
            magdalena.page().locator(".path .explain summary").first().click();
            magdalena.sees("praktyka ośrodka").sees("+ 2 miesiące =");
            assertThat(magdalena.complaints()).isEmpty();
        }
    }

    private void start(Window window) {
        window.follow("Przejdź do początku pracy")
                .examine("poczatek-pracy")
                .press("Znam dokumenty")
                .sees("zna dokumenty od")
                .follow("Opisz wizytę")
                .type("Przebieg wizyty", "Pani Anna prosi o pomoc przy rachunkach. Następne spotkanie w czwartek.")
                .examine("wspolna-wizyta")
                .press("Zapisz wizytę")
                .sees("Wspólna wizyta zapisana.")
                .follow("Zapisz zgodę na współpracę")
                .tick("Anna Testowska, matka")
                .type("Kiedy podpisano", day(0))
                .type("Miejsce", "w domu rodziny")
                .type("Kiedy rodzina dostała klauzulę informacyjną", day(0));
        window.page().locator("[name=rulesDiscussed]").check();
        window.press("Zapisz zgodę");
        window.open("/")
                .follow("Testowskich")
                .part("Początek pracy")
                .sees("Współpraca trwa od")
                .examine("poczatek-pracy-za-nami");
        window.follow("Praca nie jest możliwa?")
                .follow("Zgłoś dyrektorowi")
                .press("Zgłoś dyrektorowi")
                .sees("Napisz, czego już próbowano.")
                .examine("praca-niemozliwa-bledy");
    }

    private String refer(Window window) {
        window.open("/referrals/new").press("Zapisz zgłoszenie").sees("Popraw").examine("zgloszenie-bledy");
        window.type("Kiedy przyszła informacja", day(3))
                .choose("Jak przyszła", "telefon")
                .tick("instytucja")
                .type("Kto zgłasza", "Szkoła Podstawowa nr 2, pedagog")
                .type("Co zgłoszono", "Dziecko opuściło w październiku 14 dni. „Nie ma siły wstać”, mówi <mama>.")
                .type("Jak nazywać rodzinę", "Testowskich");
        person(window, 0, "Anna", "Testowska", "matka", "12.04.1990");
        person(window, 1, "Kuba", "Testowski", "dziecko", "03.02.2017");
        window.type("Ulica nieobowiązkowe", "ul. Lipowa")
                .type("Numer domu", "8")
                .type("Miejscowość", "Zalesie")
                .choose("Rejon", "Rejon 1")
                .press("Zapisz zgłoszenie")
                .sees("Rodzina Testowskich")
                .sees("„Nie ma siły wstać”, mówi <mama>.")
                .examine("teczka-po-zgloszeniu");
        return window.path().replaceAll("\\?.*", "");
    }

    private void interview(Window window, String family) {
        window.open(family)
                .follow("Opisz wywiad")
                .type("Kiedy odbył się wywiad", day(1))
                .tick("w domu")
                .tick("Anna Testowska, matka")
                .type("Kto jeszcze był nieobowiązkowe", "sąsiadka")
                .tick("elektronicznie")
                .type("H. Potrzeby i oczekiwania", "Spokojne poranki.")
                .type("J. Plan pomocy", "Spotkanie w szkole.");
        window.page().locator("#summary").fill("Mama wychowuje syna sama i ma długi.");
        window.press("Zapisz szkic")
                .sees("Szkic zapisany")
                .press("Zakończ wywiad")
                .sees("Napisz wnioski z wywiadu");
        window.type("I. Diagnoza i wnioski", "Rodzinie pomoże asystent.")
                .examine("wywiad")
                .press("Zakończ wywiad")
                .sees("w terminie");
    }

    private void analyse(Window window, String family) {
        window.open(family)
                .follow("Napisz analizę")
                .sees("Mama wychowuje syna sama i ma długi.")
                .tick("konflikt, rozstanie")
                .type("Przyczyny kryzysu", "Rozstanie i utrata pracy.")
                .tick("nauka dzieci")
                .type("nauka dzieci: na czym polega trudność", "Nieobecności w szkole.")
                .type("Zasoby i mocne strony", "Mama chce zmiany.")
                .type("Kuba Testowski", "Kuba opuszcza lekcje.")
                .type("Kiedy rodzina poznała ofertę pomocy", day(1))
                .tick("chce")
                .tick("Tak")
                .tick("umiejętności opiekuńczo-wychowawcze")
                .type("Dlaczego", "Samo poradnictwo nie wystarczy.")
                .examine("analiza")
                .press("Zakończ analizę")
                .sees("Lista ryzyka");
    }

    private void weighRisk(Window window, String family) {
        window.open(family).follow("Wypełnij listę ryzyka");
        var page = window.page();
        page.locator("fieldset.risk")
                .all()
                .forEach(factor -> factor.locator("input[value='0']").check());
        var school = page.locator("#levelschild-school");
        school.locator("input[value='3']").check();
        page.locator("#levelsbond-with-child input[value='3']").check();
        assertThat(page.locator("[data-score]").textContent())
                .as("what protects the family is no risk")
                .isEqualTo("3");
        assertThat(page.locator("[data-band]").textContent()).isEqualTo("wysokie");
        window.press("Zakończ listę").sees("Napisz, na czym opierasz ocenę 3").examine("lista-ryzyka");
        school.locator("textarea").fill("Wychowawczyni: 14 dni nieobecności w październiku.");
        window.press("Zakończ listę").sees("ryzyko wysokie, 3 pkt");
    }

    private void request(Window window, String family) {
        window.open(family)
                .follow("Zapisz zgodę")
                .examine("zgody")
                .follow("Zapisz zgodę na udział")
                .tick("Anna Testowska, matka")
                .type("Kiedy podpisano", day(0))
                .type("Miejsce", "w domu rodziny")
                .press("Zapisz zgodę")
                .sees("Wpisz, kiedy rodzina dostała klauzulę informacyjną.")
                .type("Kiedy rodzina dostała klauzulę informacyjną", day(0))
                .examine("zgoda-na-udzial")
                .press("Zapisz zgodę")
                .sees("Zgoda na udział obowiązuje")
                .examine("zgody-historia");
        window.open(family)
                .follow("Napisz wniosek")
                .type("Uzasadnienie", "Rodzina jest zmotywowana, ale zadania ją przerastają.")
                .type("Oczekiwania rodziny", "„Żeby ktoś pomógł nam ogarnąć rachunki.”")
                .type("Proponowany zakres", "Budżet domowy i szkoła.")
                .examine("wniosek")
                .press("Złóż wniosek")
                .sees("Wniosek złożony");
    }

    private void decide(Window window) {
        window.open("/requests")
                .examine("wnioski")
                .follow("Rodzina Testowskich")
                .sees("Mama wychowuje syna sama")
                .sees("Ustawa nie pozwala na więcej (art. 15 ust. 4)")
                .sees("Nieobecność do")
                .sees("Zawieszenie od")
                .examine("wniosek-decyzja");
        window.page()
                .locator("label", new Page.LocatorOptions().setHasText("Magdalena Zawada"))
                .locator("input")
                .check();
        window.press("Zapisz decyzję").sees("Decyzja zapisana");
    }

    private static void person(Window window, int row, String first, String last, String kinship, String born) {
        var page = window.page();
        var box = "[name='members[" + row + "].%s']";
        page.locator(box.formatted("firstName")).fill(first);
        page.locator(box.formatted("lastName")).fill(last);
        page.locator(box.formatted("kinship")).selectOption(new SelectOption().setLabel(kinship));
        page.locator(box.formatted("birthDate")).fill(born);
    }

    private String day(int ago) {
        return LocalDate.now(clock).minusDays(ago).format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }
}
