package pl.asysta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.asysta.support.DemoServer;
import pl.asysta.support.Routes;

/** What one finds by following every link of the demonstration; pages that no link leads to are in the tests of their own. */
@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("Every page with data, at 1280 and 390 px,")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class EveryPageBrowserTests {
    private static final List<String> EVERYBODY =
            List.of("dyrektor", "pracownik", "asystent", "koordynator", "administrator");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    @Timeout(1200)
    void is_clear_to_those_who_do_not_see_it_or_have_no_mouse_and_on_a_phone() {
        var tour = new Tour(new Routes(mapping));
        for (var login : EVERYBODY) {
            try (var window = Window.signedIn(port, login)) {
                tour.as(window, login);
            }
        }

        System.out.printf("axe and keyboard: %d kinds of pages at two widths%n", tour.kinds());
        assertThat(tour.kinds()).isGreaterThan(120);
    }

    @ParameterizedTest
    @CsvSource({
        "dyrektor, /",
        "dyrektor, /cases",
        "pracownik, /referrals/new",
        "asystent, /calendar",
        "administrator, /accounts",
    })
    void is_walked_from_end_to_end_by_tab_and_never_caught(String login, String address) {
        try (var window = Window.signedIn(port, login)) {
            window.open(address);

            assertThat(Keyboard.walk(window.page(), address)).isGreaterThan(10);
        }
    }
}
