package pl.asysta.search;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;

@DisplayName("The search in everything")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class EverythingPagesTests {
    private static final String PESEL = "44051401359";

    @Autowired
    Browser browser;

    @Autowired
    Centre centre;

    @Autowired
    Families families;

    @Autowired
    Statements statements;

    private CaseId family;

    @BeforeEach
    void a_family_and_an_institution() {
        family = families.cooperatingWith(PIOTR);
        centre.owner().sql("""
                        insert into person (id, first_name, last_name, pesel) values
                            ('00000000-0000-0000-0000-0000000000aa', 'Świętosława', 'Bąkiewicz', ?)""").param(PESEL).update();
        centre.owner().sql("""
                        insert into family_member
                        select case_id, '00000000-0000-0000-0000-0000000000aa', 'GRANDPARENT', max(position) + 1
                          from family_member where case_id = ? group by case_id""").param(family.id()).update();
        centre.owner().sql("""
                        insert into institution (id, version, name, kind, address, phone, saved_by, saved_at)
                        values (gen_random_uuid(), 0, 'Poradnia Źródło', 'CLINIC', 'ul. Zdrojowa 4', '+48600100200', ?, now())""").param(EWA.id().id()).update();
    }

    @ParameterizedTest
    @CsvSource({
        "swietoslawa, Świętosława Bąkiewicz",
        "bąkiewicz świę, Świętosława Bąkiewicz",
        "zrodlo, Poradnia Źródło",
        "zdrojowa 4, Poradnia Źródło",
        "gil, Piotr Gil",
        "terminy, Terminarz",
        "dzieci, Kiedy ostatnio"
    })
    void finds_persons_institutions_workers_and_pages(String typed, String found) {
        assertThat(browser.read(PIOTR, "/search?q={q}", typed).text()).contains(found);
    }

    @Test
    void leads_to_what_it_found() {
        var html = browser.read(PIOTR, "/search?q={q}", "bąkiewicz").html();

        assertThat(html)
                .contains(
                        "/cases/" + family + "/persons/00000000-0000-0000-0000-0000000000aa",
                        "/cases/" + family + "\"");
        assertThat(browser.open(PIOTR, "/cases/" + family + "/persons/00000000-0000-0000-0000-0000000000aa")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void finds_a_family_by_the_number_of_its_case() {
        var number = centre.owner()
                .sql("select number from family_case where id = ?")
                .param(family.id())
                .query(String.class)
                .single();

        assertThat(browser.read(PIOTR, "/search?q={q}", number).html()).contains("/cases/" + family + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANNA", "MARIA"})
    void finds_nobody_of_a_family_that_is_not_the_readers(Colleague reader) {
        assertThat(browser.read(reader, "/search?q={q}", "bąkiewicz").text())
                .contains("Nic nie pasuje do „bąkiewicz”")
                .doesNotContain("Świętosława");
    }

    @Test
    void shows_an_administrator_workers_and_her_pages_alone() {
        assertThat(browser.read(ADAM, "/search?q={q}", "bąkiewicz").text()).contains("Nic nie pasuje");
        assertThat(browser.read(ADAM, "/search?q={q}", "zrodlo").text()).contains("Nic nie pasuje");
        assertThat(browser.read(ADAM, "/search?q={q}", "gil").text()).contains("Piotr Gil");
        assertThat(browser.read(ADAM, "/search?q={q}", "hasła").text()).contains("Konta");
        assertThat(browser.read(JAN, "/search?q={q}", "hasła").text()).contains("Nic nie pasuje");
    }

    @Test
    void never_writes_a_pesel_into_an_address() {
        var hers = browser.send(JAN, "/search", Form.empty().with("q", "440514 01359"))
                .location();
        var nobodys =
                browser.send(MARIA, "/search", Form.empty().with("q", PESEL)).location();
        var administrators =
                browser.send(ADAM, "/search", Form.empty().with("q", PESEL)).location();

        assertThat(hers).isEqualTo("/cases?person=00000000-0000-0000-0000-0000000000aa");
        assertThat(nobodys).isEqualTo("/cases?person=none");
        assertThat(administrators).isEqualTo("/search");
        assertThat(browser.open(JAN, "/search?q=" + PESEL).location()).isEqualTo("/search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "\\", "%", "&|!():*", "<script>alert(1)</script>"})
    void takes_whatever_is_typed(String typed) {
        var answer = browser.send(EWA, "/search", Form.empty().with("q", typed));

        assertThat(answer.status()).isEqualTo(302);
        var page = browser.read(EWA, String.valueOf(answer.location()));
        assertThat(page.box("q")).isEqualTo("," + typed.strip());
        assertThat(page.html()).doesNotContain("<script>alert");
    }

    @Test
    void leaves_no_name_in_an_address() {
        var typed = browser.open(EWA, "/search?q=bąkiewicz");

        assertThat(typed.status()).isEqualTo(302);
        assertThat(typed.location()).startsWith("/search?sought=").doesNotContain("kiewicz");
        assertThat(browser.read(EWA, String.valueOf(typed.location())).html())
                .contains("Bąkiewicz")
                .doesNotContainPattern("(href|action)=\"[^\"]*kiewicz");
    }

    @Test
    void promises_no_family_to_the_administrator() {
        assertThat(browser.read(ADAM, "/accounts").html())
                .contains("placeholder=\"Pracownik, strona\"", "aria-label=\"Szukaj pracownika albo strony\"")
                .doesNotContain("Rodzina, osoba");
        assertThat(browser.read(JAN, "/").html()).contains("placeholder=\"Rodzina, osoba, numer\"");
    }

    private String searched(String words) {
        return String.valueOf(
                browser.send(EWA, "/search", Form.empty().with("q", words)).location());
    }

    @Test
    void asks_the_database_as_often_for_many_as_for_one() {
        var everybody = searched("dawna");
        var somebody = searched("bąkiewicz");
        browser.read(EWA, everybody);
        var one = statements.of(() -> browser.read(EWA, somebody));

        var many = statements.of(() -> browser.read(EWA, everybody));

        assertThat(many.size())
                .isLessThanOrEqualTo(one.size() + 2); // lists of families that were not found are not filled
        centre.give(ANNA, 1);
        assertThat(statements.of(() -> browser.read(EWA, everybody))).hasSameSizeAs(many);
    }
}
