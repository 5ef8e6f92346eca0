package pl.asysta.register;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;
import pl.asysta.support.Page;

@DisplayName("The search box of the register")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class SearchPagesTests {
    private static final String PESEL = "44051401359";

    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    private Registered registered;

    @BeforeEach
    void families() {
        registered = new Registered(centre);
        registered.family("Wiśniewskich", "Żaneta", "Wiśniewska", PESEL, "ul. Łąkowa", "5", Centre.FIRST_DISTRICT);
        registered.family("Kowalskich", "Jan", "Kowalski", "ul. Długa", "12a");
        registered.family("Kowalczyków", "Ewa", "Kowalczyk", "al. Róż", "5");
        registered.family("Żółtowskich", "Łucja", "Nowak-Żółtowska", "pl. Wolności", "147");
        registered.family("O'Neillów", "Мар'яна", "Шевченко", "ul. Cicha", "3");
        registered.family(
                "Wiśniewskich z Brzezia", "Ola", "Wiśniewska", null, "ul. Łąkowa", "7", Centre.SECOND_DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({
        "Wiśniewska, Wiśniewskich",
        "wisniewska, Wiśniewskich",
        "WISNIEWSKICH, Wiśniewskich",
        "Wisnie, Wiśniewskich",
        "zaneta wisniewska, Wiśniewskich",
        "Łąkowa 5, Wiśniewskich",
        "lakowa 5, Wiśniewskich",
        "ul. Łąkowa 5, Wiśniewskich",
        "kowalski, Kowalskich",
        "dluga 12A, Kowalskich",
        "R-2025/0002, Kowalskich",
        "2025/0002, Kowalskich",
        "2/2025, Kowalskich",
        "2025/2, Kowalskich",
        "R-2025/2, Kowalskich",
        "2025/02, Kowalskich",
        "roz 5, Kowalczyków",
        "zoltowska, Żółtowskich",
        "nowak, Żółtowskich",
        "lucja, Żółtowskich",
        "wolnosci 147, Żółtowskich",
        "Шевченко, O'Neillów",
        "шевч, O'Neillów",
        "o'neill, O'Neillów"
    })
    void finds_a_family_by_its_people_its_address_and_its_number(String typed, String family) {
        var page = search(JAN, typed);

        assertThat(names(page)).containsExactly(family);
        assertThat(page.text()).doesNotContain("najbardziej podobne");
        assertThat(page.box("q")).isEqualTo("," + typed);
    }

    @ParameterizedTest
    @CsvSource({
        "kowalsky, Kowalskich",
        "Kowlaski, Kowalskich",
        "Kowaslki Jan, Kowalskich",
        "Wisniewksa, Wiśniewskich",
        "Vishniewska, Wiśniewskich",
        "Wisniewska Zanetta, Wiśniewskich",
        "kowalczik, Kowalczyków",
        "zoltovska, Żółtowskich",
        "Lukowa 5 Wisniewska, Wiśniewskich"
    })
    void finds_what_was_meant_and_says_so(String typed, String family) {
        var page = search(JAN, typed);

        assertThat(names(page)).containsExactly(family);
        assertThat(page.text()).contains("Nie ma rodziny, która pasuje dokładnie do „" + typed + "”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nikttaki",
                "Lis",
                "%",
                "_",
                "\\",
                "'",
                "''",
                "\"",
                "' or 1=1 --",
                "'); drop table person; --",
                "nikttaki:* | !x",
                "& | ! ( ) <->",
                "😀",
                "9999",
                "łąkowa 6",
                "<script>alert(1)</script>"
            })
    void finds_nobody_and_breaks_nothing(String typed) {
        var page = search(JAN, typed);

        assertThat(page.status()).isEqualTo(200);
        assertThat(names(page)).isEmpty();
        assertThat(page.text()).contains("Żadna rodzina nie pasuje");
        assertThat(page.box("q")).as("the top bar’s box, then the list’s").isEqualTo("," + typed);
    }

    @Test
    void takes_the_first_hundred_signs_of_a_long_text_and_never_half_a_one() {
        assertThat(search(JAN, "kowalski ".repeat(40)).status()).isEqualTo(200);
        assertThat(search(JAN, "a".repeat(300)).status()).isEqualTo(200);
        assertThat(search(JAN, "a".repeat(99) + "😀😀").status()).isEqualTo(200);
        assertThat(names(search(JAN, "  kowalski  "))).containsExactly("Kowalskich");
    }

    @Test
    void shows_everybody_when_it_is_empty() {
        assertThat(names(search(JAN, "")))
                .hasSize(browser.read(JAN, "/cases").classed("name").size());
        assertThat(names(search(JAN, "   "))).contains("Kowalskich");
    }

    @ParameterizedTest
    @ValueSource(strings = {PESEL, " 44051401359 ", "440514 01359", "440514-01359", "PESEL 44051401359"})
    void finds_a_person_by_her_PESEL_which_stands_in_no_address(String typed) {
        var answer = browser.send(JAN, "/cases/search", Form.empty().with("q", typed));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).matches("/cases\\?person=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        var page = browser.read(JAN, String.valueOf(answer.location()));
        assertThat(names(page)).containsExactly("Wiśniewskich");
        assertThat(page.html()).doesNotContain(PESEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"44051401358", "00000000000", "12345678901", "92030112341"})
    void finds_nobody_by_a_number_that_nobody_has(String typed) {
        var answer = browser.send(JAN, "/cases/search", Form.empty().with("q", typed));

        assertThat(answer.location()).isEqualTo("/cases?person=none");
        assertThat(browser.read(JAN, "/cases?person=none").text()).contains("nikt nie ma takiego numeru PESEL");
    }

    @Test
    void tells_nobody_that_a_PESEL_belongs_to_a_family_she_may_not_see() {
        var answer = browser.send(MARIA, "/cases/search", Form.empty().with("q", PESEL));

        assertThat(answer.location()).isEqualTo("/cases?person=none");
        var found = browser.send(JAN, "/cases/search", Form.empty().with("q", PESEL))
                .location();
        assertThat(names(browser.read(MARIA, String.valueOf(found)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?q=44051401359", "/cases.csv?q=44051401359", "/cases?q=440514-01359&stage=REPORTED"})
    void takes_a_number_out_of_an_address_again(String address) {
        var answer = browser.open(JAN, address);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).contains("person=address").doesNotContain("0135");
        assertThat(browser.read(JAN, String.valueOf(answer.location())).text())
                .contains("Numer PESEL wpisz w pole „Szukaj”");
    }

    @Test
    void keeps_the_filter_beside_which_it_stands() {
        var answer = browser.send(
                JAN,
                "/cases/search",
                Form.empty()
                        .with("q", "kowalski")
                        .with("stage", "REPORTED")
                        .with("district", "")
                        .with("sort", "-family"));

        assertThat(answer.location()).matches("/cases\\?sought=[\\w-]{80,}&stage=REPORTED&sort=-family");
        var page = browser.read(JAN, String.valueOf(answer.location()));
        assertThat(page.box("q")).isEqualTo(",kowalski");
        assertThat(page.html())
                .contains("/cases.csv"
                        + answer.location().substring("/cases".length()).replace("&", "&amp;"));
    }

    @Test
    void leaves_no_name_in_an_address() {
        var answer = browser.open(JAN, "/cases?q=Kowalski&stage=REPORTED&page=2");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/cases?sought=").doesNotContain("owalsk");
        assertThat(browser.read(JAN, "/cases?q=Kowalski").html()).doesNotContainPattern("(href|action)=\"[^\"]*owalsk");
    }

    @Test
    void is_read_by_its_author_alone() {
        var address =
                String.valueOf(browser.send(JAN, "/cases/search", Form.empty().with("q", "Kowalski"))
                        .location());

        assertThat(browser.read(EWA, address).text())
                .contains("wyszukiwanie zapisała w nim inna osoba")
                .contains("Wiśniewskich");
        assertThat(browser.read(EWA, address).box("q")).isEqualTo(",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%00",
                "AAAA",
                "____",
                "łąka",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void takes_nothing_that_was_not_locked_here(String tampered) {
        assertThat(browser.read(JAN, "/cases?sought=" + tampered).text())
                .contains("wyszukiwanie zapisała w nim inna osoba");
        assertThat(browser.read(JAN, "/search?sought=" + tampered).text()).doesNotContain("Nic nie pasuje");
        assertThat(browser.read(JAN, "/staff?sought=" + tampered).text()).doesNotContain("Nikt nie pasuje");
    }

    @Test
    void stands_in_the_top_bar_of_every_page_and_is_posted_there() {
        assertThat(browser.read(EWA, "/").html())
                .containsPattern("<form[^>]+class=\"topsearch[^>]+method=\"post\"[^>]*action=\"/search\"");
    }

    @Test
    void finds_no_family_of_another_district() {
        assertThat(names(search(JAN, "Wiśniewska"))).containsExactly("Wiśniewskich");
        assertThat(names(search(MARIA, "Wiśniewska"))).containsExactly("Wiśniewskich z Brzezia");
        assertThat(names(search(EWA, "Wiśniewska")))
                .containsExactlyInAnyOrder("Wiśniewskich", "Wiśniewskich z Brzezia");
        assertThat(search(MARIA, "Kowalsky").text()).doesNotContain("Kowalskich", "podobne");
    }

    @Test
    void follows_a_new_name_a_new_member_and_a_new_address() {
        var family = registered.family("Lipskich", "Ida", "Lipska", "ul. Stara", "1");
        registered.sql("update person set last_name = 'Dąbrowska' where last_name = 'Lipska'");
        registered.sql("update family_case set street = 'ul. Nowa' where id = ?", family.id());
        registered.sql(
                "insert into family_member select ?, id, 'OTHER', 1 from person where first_name = 'Łucja'",
                family.id());

        assertThat(names(search(JAN, "dabrowska nowa zoltowska"))).containsExactly("Lipskich");
        assertThat(names(search(JAN, "lipska stara"))).isEmpty();

        registered.sql("delete from family_member where case_id = ? and position = 1", family.id());

        assertThat(names(search(JAN, "dabrowska zoltowska"))).isEmpty();
    }

    private Page search(Colleague who, String typed) {
        var answer = browser.send(who, "/cases/search", Form.empty().with("q", typed));
        assertThat(answer.status()).isEqualTo(302);
        return browser.read(who, String.valueOf(answer.location()));
    }

    private static List<String> names(Page page) {
        return page.classed("name");
    }
}
