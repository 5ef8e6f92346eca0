package pl.asysta.visits.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.HeldVisits;
import pl.asysta.visits.VisitFrequencies;
import pl.asysta.visits.VisitsCalendar;

/** Agreed visits by day, week and month, those that wait for an entry, and how often families are visited. */
@Controller
class CalendarController {
    private final VisitsCalendar calendar;
    private final HeldVisits held;
    private final VisitFrequencies frequencies;
    private final AssistantChoice choice;
    private final Words words;

    CalendarController(
            VisitsCalendar calendar,
            HeldVisits held,
            VisitFrequencies frequencies,
            AssistantChoice choice,
            Words words) {
        this.calendar = calendar;
        this.held = held;
        this.frequencies = frequencies;
        this.choice = choice;
        this.words = words;
    }

    @GetMapping("/calendar")
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
    String page(
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable UUID assistant,
            Viewer viewer,
            Model model) {
        var shown = choice.of(assistant, viewer, model);
        var page = CalendarPage.of(view, day, words.today());
        var entries = calendar.between(shown, page.first(), page.last());
        model.addAttribute("page", page);
        model.addAttribute("period", period(page));
        model.addAttribute("spans", CalendarPage.Span.values());
        var were = held.between(shown, page.first(), page.last());
        model.addAttribute("rows", page.rows(entries, were, words.today()));
        model.addAttribute("empty", entries.isEmpty() && were.isEmpty());
        model.addAttribute("unwritten", calendar.unwritten(shown));
        model.addAttribute("frequencies", frequencies.of(shown));
        return "visits/calendar";
    }

    private String period(CalendarPage page) {
        return switch (page.span()) {
            case DAY -> words.day(page.day());
            case WEEK -> words.text("calendar.week", words.shortDay(page.first()), words.day(page.last()));
            case MONTH -> words.month(page.day());
        };
    }
}
