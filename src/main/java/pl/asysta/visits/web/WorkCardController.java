package pl.asysta.visits.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.Cases;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.visits.AgreedVisits;
import pl.asysta.visits.VisitsCalendar;
import pl.asysta.visits.WorkCardEntries;

/** The work card of a family, on screen and on paper. */
@Controller
@RequestMapping("/cases/{family}/work-card")
class WorkCardController {
    private final WorkCardEntries entries;
    private final AgreedVisits agreed;
    private final VisitsCalendar calendar;
    private final CardSheet sheet;
    private final EntryPage page;
    private final Cases cases;
    private final Words words;

    WorkCardController(
            WorkCardEntries entries,
            AgreedVisits agreed,
            VisitsCalendar calendar,
            CardSheet sheet,
            EntryPage page,
            Cases cases,
            Words words) {
        this.entries = entries;
        this.agreed = agreed;
        this.calendar = calendar;
        this.sheet = sheet;
        this.page = page;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping
    String card(
            @PathVariable CaseId family,
            @RequestParam(name = "page", required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String done,
            Viewer viewer,
            Model model) {
        var familyCase = cases.visible(family, viewer);
        var shown =
                entries.page(family, number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1);
        model.addAttribute("familyCase", familyCase);
        model.addAttribute("card", shown);
        model.addAttribute("people", EntryPage.people(familyCase));
        model.addAttribute("names", page.names(shown.entries()));
        model.addAttribute("planned", agreed.open(family));
        model.addAttribute(
                "close",
                "visit-planned-close".equals(done) ? calendar.closeTo(family, viewer.assistants()) : List.of());
        model.addAttribute("openAgreements", entries.openAgreements(family));
        model.addAttribute("keeps", familyCase.isWorkedWithBy(viewer));
        return "visits/card";
    }

    @GetMapping("/print")
    String print(
            @PathVariable CaseId family,
            @RequestParam(required = false) @Nullable String day,
            Viewer viewer,
            Model model) {
        var on = CalendarPage.of("day", day, words.today()).day();
        return sheet.show(cases.visible(family, viewer), on, model);
    }
}
