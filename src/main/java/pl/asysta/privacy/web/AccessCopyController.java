package pl.asysta.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.privacy.AccessChecks;
import pl.asysta.privacy.AccessRequestId;
import pl.asysta.privacy.CopiedPassage;
import pl.asysta.privacy.PrivacyNotices;
import pl.asysta.site.CsvSheet;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The copy of somebody's data as it leaves the centre: on paper, and as a table for machines (art. 15(3) GDPR). */
@Controller
@RequestMapping("/cases/{family}/privacy/requests/{asked}")
class AccessCopyController {
    private final AccessChecks checks;
    private final PrivacyNotices notices;
    private final Words words;

    AccessCopyController(AccessChecks checks, PrivacyNotices notices, Words words) {
        this.checks = checks;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/print")
    String print(@PathVariable CaseId family, @PathVariable AccessRequestId asked, Viewer viewer, Model model) {
        model.addAttribute("copy", checks.copy(family, asked, viewer));
        var check = checks.open(family, asked, viewer);
        model.addAttribute("familyCase", check.family());
        model.addAttribute("request", check.request());
        model.addAttribute("notice", notices.inForce().orElse(null));
        return "privacy/copy-print";
    }

    @GetMapping("/copy.csv")
    void table(
            @PathVariable CaseId family,
            @PathVariable AccessRequestId asked,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var copy = checks.copy(family, asked, viewer);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("kopia-danych.csv")
                        .build()
                        .toString());
        CsvSheet.write(
                Stream.of("part", "field", "day", "text").map(column -> words.text("privacy.csv." + column)),
                copy.stream(),
                this::row,
                response.getWriter());
    }

    private Stream<Object> row(CopiedPassage passage) {
        return Stream.of(
                words.text("privacy.part." + passage.part()),
                words.text("privacy.field." + passage.field()),
                Objects.toString(passage.on(), ""),
                Objects.requireNonNullElseGet(passage.text(), () -> words.text("privacy.hidden")));
    }
}
