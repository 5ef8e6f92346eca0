package pl.asysta.desk.web;

import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.desk.FamilyFlow;
import pl.asysta.desk.FlowKind;
import pl.asysta.desk.FlowSpan;
import pl.asysta.site.Words;

/** The families behind the numbers of a month or a year: who came to an assistant, who left, who was with one. */
@Controller
class FlowController {
    private final FamilyFlow flow;
    private final Words words;

    FlowController(FamilyFlow flow, Words words) {
        this.flow = flow;
        this.words = words;
    }

    @GetMapping("/flow")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    String page(
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var span = span(month, year);
        var kind = Stream.of(FlowKind.values())
                .filter(one -> one.name().equals(show))
                .findFirst()
                .orElse(FlowKind.ENDED);
        var counts = flow.counts(span);
        var leaf = Leaf.of(page, Objects.requireNonNull(counts.get(kind)), FamilyFlow.PAGE_SIZE);
        model.addAttribute("span", span);
        model.addAttribute("period", span.isYear() ? span.first().getYear() : words.month(span.first()));
        model.addAttribute("asked", span.isYear() ? Year.from(span.first()) : YearMonth.from(span.first()));
        model.addAttribute("kinds", FlowKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("counts", counts);
        model.addAttribute("leaf", leaf);
        model.addAttribute("rows", flow.rows(span, kind, leaf.number() - 1));
        return "desk/flow";
    }

    /** This month for anything that is none. */
    private FlowSpan span(@Nullable String month, @Nullable String year) {
        if (year != null && year.matches("20\\d\\d")) {
            return FlowSpan.of(Year.parse(year));
        }
        return FlowSpan.of(
                month != null && month.matches("20\\d\\d-(0[1-9]|1[0-2])")
                        ? YearMonth.parse(month)
                        : YearMonth.from(words.today()));
    }
}
