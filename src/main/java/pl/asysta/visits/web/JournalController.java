package pl.asysta.visits.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.WorkJournal;

/** An assistant's day and month on paper, of the same rows as the work cards. */
@Controller
@RequestMapping("/calendar")
@PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class JournalController {
    private static final String CALENDAR = "redirect:/calendar";

    private final WorkJournal journal;
    private final AssistantChoice choice;
    private final Words words;

    JournalController(WorkJournal journal, AssistantChoice choice, Words words) {
        this.journal = journal;
        this.choice = choice;
        this.words = words;
    }

    @GetMapping("/day-sheet")
    String day(
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable UUID assistant,
            Viewer viewer,
            Model model) {
        var on = asked(day);
        var whose = choice.one(assistant, viewer, model);
        if (whose.isEmpty()) {
            return CALENDAR;
        }
        List<WorkJournal.Line> lines = journal.day(whose.get().id(), on, viewer);
        model.addAttribute("whose", whose.get());
        model.addAttribute("day", on);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "minutes",
                lines.stream()
                        .map(line -> line.entry().minutes())
                        .mapToInt(minutes -> minutes == null ? 0 : minutes)
                        .sum());
        return "visits/day-sheet";
    }

    @GetMapping("/month-report")
    String month(
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(required = false) @Nullable UUID assistant,
            Viewer viewer,
            Model model) {
        var on = asked(day);
        var whose = choice.one(assistant, viewer, model);
        if (whose.isEmpty()) {
            return CALENDAR;
        }
        model.addAttribute("whose", whose.get());
        model.addAttribute("day", on);
        model.addAttribute("period", words.month(on));
        model.addAttribute("work", journal.month(whose.get().id(), YearMonth.from(on), viewer));
        return "visits/month-report";
    }

    private LocalDate asked(@Nullable String day) {
        return CalendarPage.of("day", day, words.today()).day();
    }
}
