package pl.asysta.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;

@CentreTest
@DisplayName("Help")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class HelpPagesTests {
    @Autowired
    Browser browser;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void explains_every_page_that_can_be_opened() {
        assertThat(routes())
                .hasSizeGreaterThan(150)
                .filteredOn(route -> HelpPages.explaining(route).isEmpty())
                .isEmpty();
    }

    @Test
    void has_no_topic_and_no_address_without_a_page() {
        var explained = routes().stream()
                .map(route -> HelpPages.explaining(route).orElseThrow())
                .distinct();
        assertThat(explained).containsExactlyInAnyOrder(HelpTopic.values());
        for (var topic : HelpTopic.values()) {
            assertThat(topic.pages())
                    .filteredOn(page -> routes().stream().noneMatch(route -> belongs(page, route)))
                    .as("addresses of %s", topic)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/cases, REGISTER",
        "/cases/{family}, FAMILY_FILE",
        "/cases/{family}/plan/versions/{number}/print, PLAN",
        "/cases/{family}/{notes:exchange|director-talks}, EXCHANGE",
        "/cases/{family}/{paper:interview|analysis}/amendments/{field}, INTERVIEW",
        "/, DESK"
    })
    void knows_a_page_by_its_nearest_address(String route, HelpTopic topic) {
        assertThat(HelpPages.explaining(route)).contains(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowa-strona",
        "/deadlines/{rule}",
        "/cases/{family}/new-paper",
        "/cases/{family}/new-paper/{number}",
        "/cases/{family}/{paper}",
        "/cases/{family}/{papers:letters|calls}",
        "/cases/{family}/{papers:letters|calls}/{paper}",
        "/cases/{family}/{paper:letters|calls}/amendments/{field}"
    })
    void does_not_explain_a_page_that_nobody_has_thought_of(String route) {
        assertThat(HelpPages.explaining(route)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JAN, /cases, register",
        "PIOTR, /, desk",
        "EWA, /requests, decisions",
        "KRYSTYNA, /team, team",
        "ADAM, /settings/terms/WORK_PLAN, settings",
        "ADAM, /news, help"
    })
    void is_one_link_away_from_each_page(Colleague who, String page, String topic) {
        assertThat(browser.read(who, page).html()).contains("href=\"/help/" + topic + "\"");
    }

    @Test
    void is_open_to_everybody_and_says_all_its_topics_in_both_languages() {
        assertThat(browser.read(Colleague.ADAM, "/help").html())
                .contains(Arrays.stream(HelpTopic.values())
                        .map(topic -> "/help/" + topic.code())
                        .toList());
        for (var topic : HelpTopic.values()) {
            var page = browser.read(Colleague.ADAM, "/help/{topic}", topic.code());
            assertThat(page.text()).contains("Od czego zacząć", "Co będzie potem", "Częste pytania");
        }
        assertThat(browser.read(Colleague.PIOTR, "/help/plan?lang=en").text())
                .contains("Work plan", "Frequent questions");
    }

    @Test
    void has_a_light_picture_for_each_topic_and_none_besides() throws IOException {
        try (var pictures = Files.list(Path.of("src/main/resources/static/img/help"))) {
            assertThat(pictures)
                    .allSatisfy(picture -> assertThat(Files.size(picture)).isBetween(1_000L, 60_000L))
                    .map(picture -> picture.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(HelpTopic.values())
                            .map(topic -> topic.code() + ".jpg")
                            .toList());
        }
    }

    @Test
    void of_an_unknown_name_is_not_there() {
        assertThat(browser.open(Colleague.JAN, "/help/czary").status()).isEqualTo(404);
    }

    private List<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("pl.asysta")
                        && entry.getValue().getMethod().getReturnType() == String.class)
                .map(java.util.Map.Entry::getKey)
                .filter(HelpPagesTests::isOpened)
                .flatMap(info -> info.getPatternValues().stream())
                .distinct()
                .toList();
    }

    private static boolean isOpened(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static boolean belongs(String page, String route) {
        var plain = HelpPages.pageOf(route);
        return page.endsWith("/**")
                ? (plain + "/").startsWith(page.substring(0, page.length() - 2))
                : plain.equals(page) || page.equals("/") && route.equals("/");
    }
}
