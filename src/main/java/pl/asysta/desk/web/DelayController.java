package pl.asysta.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.desk.Delays;
import pl.asysta.desk.DelaysOfYear;
import pl.asysta.register.RegisterExport;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The papers of a year that missed their term: how many, why, by how many days. */
@Controller
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
class DelayController {
    /** So many years are offered; an older one can be asked for by its address. */
    private static final int YEARS = 5;

    /** The act on family support is in force since 1 January 2012. */
    private static final int FIRST_YEAR = 2012;

    private final Delays delays;
    private final RegisterExport exports;
    private final Words words;

    DelayController(Delays delays, RegisterExport exports, Words words) {
        this.delays = delays;
        this.exports = exports;
        this.words = words;
    }

    @GetMapping("/delays")
    String read(@RequestParam(required = false) @Nullable Integer year, Viewer viewer, Model model) {
        int shown = year(year);
        int now = words.today().getYear();
        model.addAttribute("year", shown);
        model.addAttribute(
                "years", IntStream.range(0, YEARS).map(ago -> now - ago).boxed().toList());
        var ofYear = delays.ofYear(shown, viewer);
        model.addAttribute("delays", ofYear);
        model.addAttribute("late", ofYear.stream().anyMatch(one -> !one.late().isEmpty()));
        return "desk/delays";
    }

    @GetMapping("/delays.csv")
    void file(@RequestParam(required = false) @Nullable Integer year, Viewer viewer, HttpServletResponse response)
            throws IOException {
        int shown = year(year);
        var ofYear = delays.ofYear(shown, viewer);
        exports.note(late(ofYear), "late papers of " + shown, viewer);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("opoznienia-" + shown + ".csv")
                        .build()
                        .toString());
        new DelaysAsCsv(words).write(ofYear, response.getWriter());
    }

    private static int late(List<DelaysOfYear> delays) {
        return delays.stream().mapToInt(one -> one.late().size()).sum();
    }

    /** A year of the register; this one for anything else. */
    private int year(@Nullable Integer asked) {
        int now = words.today().getYear();
        return asked == null || asked < FIRST_YEAR || asked > now ? now : asked;
    }
}
