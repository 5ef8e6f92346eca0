package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.help.HelpTopic;
import pl.asysta.support.DemoServer;

/** The pictures of the help; kept where they are read with {@code -Dhelp.pictures=src/main/resources/static/img/help}. */
@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("The pictures of the help")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpPicturesTests {
    private static final Path KEPT = Path.of(System.getProperty("help.pictures", "target/help-pictures"));
    private static final int LIGHT = 60_000;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final int QUALITY = 55;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void show_each_page_that_is_explained_and_are_light() {
        var pages = pages();
        assertThat(pages).containsOnlyKeys(HelpTopic.values());
        try (var window = Window.of(port)) {
            draw(window, HelpTopic.SIGN_IN, pages.get(HelpTopic.SIGN_IN));
        }
        for (var login : List.of("dyrektor", "pracownik", "asystent", "administrator")) {
            try (var window = Window.signedIn(port, login)) {
                pages.forEach((topic, page) -> {
                    if (page.who().equals(login)) {
                        draw(window, topic, page);
                        assertThat(window.page()
                                        .locator("footer a[href='/help/" + topic.code() + "']")
                                        .count())
                                .as("%s is explained by %s", page.address(), topic)
                                .isEqualTo(1);
                    }
                });
                assertThat(window.complaints()).isEmpty();
            }
        }
    }

    private static void draw(Window window, HelpTopic topic, Shown shown) {
        window.page().setViewportSize(WIDTH, HEIGHT);
        window.open(shown.address());
        var picture = window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(KEPT.resolve(topic.code() + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(QUALITY));
        assertThat(picture).as("picture of %s", topic).hasSizeBetween(1, LIGHT);
    }

    private record Shown(String who, String address) {}

    private Map<HelpTopic, Shown> pages() {
        var pages = new EnumMap<HelpTopic, Shown>(HelpTopic.class);
        pages.put(HelpTopic.SIGN_IN, new Shown("", "/login"));
        each(
                pages,
                "asystent",
                Map.of(
                        HelpTopic.DESK, "/",
                        HelpTopic.VISITS, "/calendar",
                        HelpTopic.REMINDERS, "/reminders"));
        each(pages, "pracownik", Map.of(HelpTopic.REFERRALS, "/referrals"));
        each(
                pages,
                "administrator",
                Map.of(
                        HelpTopic.ACCOUNTS, "/accounts",
                        HelpTopic.DISTRICTS, "/districts",
                        HelpTopic.SETTINGS, "/settings",
                        HelpTopic.RISK_CATALOGUE, "/risk-catalogues",
                        HelpTopic.RETENTION, "/settings/retention",
                        HelpTopic.ABSENCES, "/absences",
                        HelpTopic.HELP, "/news"));
        each(
                pages,
                "dyrektor",
                Map.of(
                        HelpTopic.TIMETABLE, "/deadlines",
                        HelpTopic.SEARCH, "/search",
                        HelpTopic.RULES, "/rules",
                        HelpTopic.REGISTER, "/cases",
                        HelpTopic.PROTECTION, "/emergency/openings",
                        HelpTopic.CHILDREN_AT_RISK, "/children-at-risk",
                        HelpTopic.DECISIONS, "/requests",
                        HelpTopic.CASELOADS, "/caseloads",
                        HelpTopic.FIGURES, "/children"));
        each(
                pages,
                "dyrektor",
                Map.of(
                        HelpTopic.INSTITUTIONS, "/institutions",
                        HelpTopic.GROUPS, "/group-activities",
                        HelpTopic.SIGNALS, "/signals",
                        HelpTopic.TEAM, "/team",
                        HelpTopic.DEVELOPMENT, "/development",
                        HelpTopic.STAFF, "/staff",
                        HelpTopic.ACCESS_LOG, "/audit"));
        var over = "/cases/" + family("stage = 'MONITORED'");
        each(
                pages,
                "dyrektor",
                Map.of(
                        HelpTopic.CLOSING, over + "/closing",
                        HelpTopic.MONITORING, over + "/monitoring",
                        HelpTopic.INTERVENTION,
                                "/cases/" + family("id in (select case_id from intervention)") + "/interventions"));
        var family = "/cases/" + family("stage = 'PLAN_AGREED' and pathway = 'OWN_INFORMATION'");
        each(pages, "dyrektor", Map.of(HelpTopic.FAMILY_FILE, family));
        pages.put(
                HelpTopic.ATTACHMENTS,
                new Shown("dyrektor", "/cases/" + family("id in (select case_id from attachment)") + "/attachments"));
        for (var part : Map.of(
                        HelpTopic.PERSONS, "persons",
                        HelpTopic.INTERVIEW, "interview",
                        HelpTopic.ANALYSIS, "analysis",
                        HelpTopic.RISK_LIST, "risk-list",
                        HelpTopic.CONSENTS, "consents",
                        HelpTopic.REQUEST, "request",
                        HelpTopic.EXCHANGE, "exchange",
                        HelpTopic.PRIVACY, "privacy",
                        HelpTopic.ASSIGNMENTS, "assignments",
                        HelpTopic.START_OF_WORK, "cooperation")
                .entrySet()) {
            pages.put(part.getKey(), new Shown("dyrektor", family + "/" + part.getValue()));
        }
        for (var part : Map.of(
                        HelpTopic.DIAGNOSIS, "diagnosis",
                        HelpTopic.PLAN, "plan",
                        HelpTopic.WORK_CARD, "work-card",
                        HelpTopic.ASSESSMENT, "assessments")
                .entrySet()) {
            pages.put(part.getKey(), new Shown("dyrektor", family + "/" + part.getValue()));
        }
        each(
                pages,
                "dyrektor",
                Map.of(
                        HelpTopic.COURT, "/cases/" + family("pathway = 'COURT_ORDER'") + "/court-order",
                        HelpTopic.FOR_LIFE, "/cases/" + family("pathway = 'FOR_LIFE'") + "/for-life",
                        HelpTopic.FACILITY, "/cases/" + family("pathway = 'MINOR_PARENT'") + "/facility-notice"));
        return pages;
    }

    private static void each(Map<HelpTopic, Shown> pages, String who, Map<HelpTopic, String> addresses) {
        addresses.forEach((topic, address) -> pages.put(topic, new Shown(who, address)));
    }

    private Object family(String which) {
        return jdbc.sql("select id from family_case where " + which + " order by number limit 1")
                .query()
                .singleValue();
    }
}
