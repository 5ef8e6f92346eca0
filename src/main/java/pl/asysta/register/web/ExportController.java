package pl.asysta.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.register.RegisterExport;
import pl.asysta.site.SoughtWords;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The list of families as a file: the same filter, the same order, every page of it. */
@Controller
class ExportController {
    private final RegisterExport exports;
    private final Words words;
    private final SoughtWords sought;

    ExportController(RegisterExport exports, Words words, SoughtWords sought) {
        this.exports = exports;
        this.words = words;
        this.sought = sought;
    }

    @GetMapping("/cases.csv")
    void file(@ModelAttribute RegisterQuery asked, Viewer viewer, HttpServletResponse response) throws IOException {
        if (asked.holdsLongNumber()) {
            response.sendRedirect(asked.about(RegisterQuery.IN_ADDRESS).list());
            return;
        }
        if (asked.isReadable()) {
            response.sendRedirect(asked.locked(sought, viewer).list());
            return;
        }
        var query = asked.opened(sought, viewer);
        var bundles = exports.begin(query.filter(), query.sorting(), viewer);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("rodziny-" + words.today() + ".csv")
                        .build()
                        .toString());
        new FamiliesAsCsv(words).write(exports.rows(bundles), response.getWriter());
    }
}
