package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.web.error.ErrorAttributeOptions.defaults;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

@DisplayName("An error page")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class ErrorDetailsTests {
    private static final String TEXT = "Dzieci były u babci przez cały tydzień.";

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/cases");

    @Test
    void gives_back_the_long_texts_that_were_sent() {
        request.addParameter("description", TEXT);

        assertThat(typed()).isEqualTo(List.of(TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "password",
                "passwordAgain",
                "password.password",
                "password.passwordAgain",
                "centre.administrator.password",
                "_csrf",
                "token"
            })
    void never_shows_a_secret_however_deep_in_the_form_it_stands(String field) {
        request.addParameter(field, "a password nobody may read");

        assertThat(typed()).isEqualTo(List.of());
    }

    @Test
    void leaves_out_scraps_choices_and_ids() {
        request.addParameter("flat", "2a");
        request.addParameter("kind", "HOME_VISIT");
        request.addParameter("urgent", "true");
        request.addParameter("assistant", "7f1f6a3e-54c7-4a35-9a42-3b3f1c9d2e10");

        assertThat(typed()).isEqualTo(List.of());
    }

    private Object typed() {
        var clock = Clock.fixed(Instant.parse("2026-03-02T11:00:00Z"), ZoneId.of("Europe/Warsaw"));
        return new ErrorDetails(clock)
                .getErrorAttributes(new ServletWebRequest(request), defaults())
                .get("typed");
    }
}
