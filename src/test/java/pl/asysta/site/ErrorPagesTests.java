package pl.asysta.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.asysta.support.CentreTest;

@DisplayName("An error page")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ErrorPagesTests {
    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "403, Tej strony nie możesz otworzyć",
        "404, Nie ma takiej strony",
        "405, Nie udało się tego zrobić",
        "409, Ktoś był szybszy",
        "500, Nie udało się zapisać. Twój tekst jest bezpieczny.",
        "503, Program przez chwilę nie działa"
    })
    void has_words_for_it_keeps_the_text_and_shows_nothing_inside(int status, String title) {
        var page = mvc.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/cases/7/secret-address")
                .requestAttr(RequestDispatcher.ERROR_MESSAGE, "secret-message")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret-cause"))
                .param("summary", "Mama <b>sama</b> wychowuje\nsyna.")
                .exchange();

        assertThat(page).hasStatus(status);
        assertThat(page)
                .bodyText()
                .contains(title, "Mama &lt;b&gt;sama&lt;/b&gt; wychowuje\nsyna.")
                .doesNotContain("secret-", "IllegalState", "java.", "pl.asysta", "??");
    }
}
