package pl.asysta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("The log of reads")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ReadsTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void knows_every_route_with_a_family_in_its_address() {
        var family = families.assignedTo(PIOTR);
        var addresses = addressesOf(family);
        assertThat(addresses).hasSizeGreaterThan(80);

        for (var address : addresses) {
            centre.forgetLog();
            var page = browser.open(PIOTR, address);
            assertThat(kindsOf(family))
                    .as("%s answered %d", address, page.status())
                    .containsExactlyElementsOf(
                            page.status() == 302
                                    ? List.of()
                                    : List.of(page.html().isEmpty() ? "REFUSED" : "READ"));
        }
    }

    @Test
    void counts_a_form_that_comes_back_as_a_read() {
        var family = families.reported();
        centre.forgetLog();

        browser.refused(JAN, "/cases/" + family + "/difficulty", Form.empty());

        assertThat(kindsOf(family)).containsExactly("READ");
    }

    @Test
    void says_who_read_which_family_from_where_on_which_page() {
        var family = families.reported();
        centre.forgetLog();

        browser.read(EWA, "/cases/" + family + "/persons");

        assertThat(centre.owner()
                        .sql("select kind, worker, family, address, route, status from audit.entry")
                        .query()
                        .singleRow())
                .containsEntry("kind", "READ")
                .containsEntry("worker", EWA.id().id())
                .containsEntry("family", family.id())
                .containsEntry("address", "127.0.0.1")
                .containsEntry("route", "GET /cases/{family}/persons")
                .containsEntry("status", 200);
    }

    @Test
    void tells_a_family_that_was_not_shown_from_one_that_was() {
        var family = families.reported();
        centre.forgetLog();

        browser.open(MARIA, "/cases/" + family);
        browser.open(JAN, "/cases/" + UUID.randomUUID());

        assertThat(kinds()).containsExactly("REFUSED", "REFUSED");
    }

    @Test
    void keeps_a_list_as_one_entry_with_the_families_on_it() {
        var first = families.reported();
        var second = families.reported();
        centre.forgetLog();

        browser.read(JAN, "/cases");

        var shown = centre.owner()
                .sql("select families from audit.entry where route = 'GET /cases' and family is null")
                .query((row, i) -> List.of((UUID[]) row.getArray(1).getArray()))
                .single();
        assertThat(shown).contains(first.id(), second.id());
        assertThat(kinds()).containsExactly("READ");
    }

    @Test
    void counts_the_lines_of_what_is_carried_away() {
        families.reported();
        centre.forgetLog();

        browser.read(JAN, "/cases.csv");

        assertThat(centre.owner()
                        .sql("select row_count from audit.entry where kind = 'READ'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void does_not_keep_what_the_administrator_reads_of_accounts() {
        centre.forgetLog();

        browser.read(ADAM, "/accounts");

        assertThat(kinds()).isEmpty();
    }

    @Test
    void shows_nothing_that_it_cannot_keep() {
        var family = families.reported();
        centre.forgetLog();
        centre.owner()
                .sql("alter table audit.entry add constraint lost check (kind <> 'READ') not valid")
                .update();
        try {
            for (var address :
                    List.of("/", "/cases", "/cases/" + family, "/cases/" + family + "/persons", "/cases.csv")) {
                var page = browser.open(JAN, address);

                assertThat(page.status()).as(address).isEqualTo(503);
                assertThat(page.html()).as(address).isEmpty();
            }
        } finally {
            centre.owner().sql("alter table audit.entry drop constraint lost").update();
        }
        assertThat(kinds()).isEmpty();
        assertThat(browser.read(JAN, "/cases/" + family).text()).contains("Kowalskich");
    }

    private List<String> addressesOf(CaseId family) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.contains("{family}"))
                .map(pattern -> filled(pattern, family))
                .distinct()
                .sorted()
                .toList();
    }

    private static String filled(String pattern, CaseId family) {
        return pattern.replace("{family}", family.toString())
                .replaceAll("\\{number[^}]*}(\\}?)", "1")
                .replaceAll("\\{spell[^}]*}(\\}?)", "1")
                .replace("{notes:exchange|director-talks}", "exchange")
                .replace("{paper:interview|analysis}", "interview")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private List<String> kindsOf(CaseId family) {
        return centre.owner()
                .sql("select kind from audit.entry where kind <> 'CHANGE' and family = ?")
                .param(family.id())
                .query(String.class)
                .list();
    }

    private List<String> kinds() {
        return centre.owner()
                .sql("select kind from audit.entry where kind <> 'CHANGE' order by id")
                .query(String.class)
                .list();
    }
}
