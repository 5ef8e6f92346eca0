package pl.asysta.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.DemoServer;

@DemoServer
@ExtendWith(Chromium.class)
@DisplayName("Attachments, at 1280 and 390 px")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentBrowserTests {
    private static final int TOO_LARGE = 10 * 1024 * 1024 + 1;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_scan_is_chosen_refused_added_looked_at_carried_away_and_withdrawn() throws Exception {
        var family = family();
        var scan = pl.asysta.attachment.Files.pdf(2);
        try (var window = Window.signedIn(port, "dyrektor")) {
            window.open(family).part("Załączniki").sees("Lista załączników").examine("zalaczniki");
            window.follow("Dodaj załącznik").examine("zalacznik-nowy");
            window.press("Zapisz załącznik").sees("Wybierz plik albo zrób zdjęcie dokumentu.");
            window.examine("zalacznik-bledy");

            choose(window, "pismo.pdf", new byte[TOO_LARGE]);
            assertThat(window.page().locator("[data-file-too-large]")).isVisible();
            window.press("Zapisz załącznik");
            assertThat(window.path()).isEqualTo(family + "/attachments/new");

            choose(window, "pismo.pdf", scan);
            assertThat(window.page().locator("[data-file-too-large]")).isHidden();
            window.choose("Rodzaj", "pismo sądu");
            window.type("Tytuł", "Postanowienie z maja").press("Zapisz załącznik");
            window.sees("Załącznik zapisany.").sees("Postanowienie z maja").examine("zalaczniki-jeden");

            window.follow("Postanowienie z maja").sees("Strona 1 z 2");
            assertThat(window.page().locator("img.scan")).not().hasJSProperty("naturalWidth", 0);
            window.follow("Następna strona").sees("Strona 2 z 2").examine("zalacznik");
            var download = window.page().waitForDownload(() -> window.follow("Pobierz plik"));
            assertThat(download.suggestedFilename()).isEqualTo("pismo.pdf");
            assertThat(Files.readAllBytes(Objects.requireNonNull(download.path())))
                    .isEqualTo(scan);

            window.follow("Wycofaj załącznik").examine("zalacznik-wycofanie");
            window.page().locator("[name=reason]").fill("To pismo innej rodziny.");
            window.press("Wycofaj załącznik").sees("Załącznik wycofany.").examine("zalaczniki-wycofany");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void a_scan_is_added_without_scripts() {
        var family = family();
        try (var window = Window.signedInWithoutScripts(port, "dyrektor")) {
            window.open(family + "/attachments/new?kind=CONSENT");
            choose(window, "zdjęcie.jpg", pl.asysta.attachment.Files.picture("jpg", 60, 80));
            window.type("Tytuł", "Zgoda bez skryptów").press("Zapisz załącznik");
            window.sees("Załącznik zapisany.").sees("Zgoda bez skryptów");
        }
    }

    private static void choose(Window window, String name, byte[] content) {
        window.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private String family() {
        return "/cases/"
                + jdbc.sql("select id::text from family_case where stage = 'PLAN_AGREED' order by number desc limit 1")
                        .query(String.class)
                        .single();
    }
}
