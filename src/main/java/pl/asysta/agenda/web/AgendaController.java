package pl.asysta.agenda.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.agenda.Agenda;
import pl.asysta.agenda.AgendaFilter;
import pl.asysta.agenda.DueGroup;
import pl.asysta.agenda.Whose;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.register.RegisterExport;
import pl.asysta.reminders.AskedReminders;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.visits.VisitsCalendar;
import pl.asysta.visits.VisitsCalendar.Entry;

/** The timetable: what is due, of whom and why, and a month of visits and duties. */
@Controller
@PreAuthorize("!hasRole('ADMINISTRATOR')")
class AgendaController {
    private static final String PAGE = "/deadlines";

    private final Agenda agenda;
    private final VisitsCalendar visits;
    private final RegisterExport exports;
    private final AskedReminders reminders;
    private final Words words;

    AgendaController(
            Agenda agenda, VisitsCalendar visits, RegisterExport exports, AskedReminders reminders, Words words) {
        this.agenda = agenda;
        this.visits = visits;
        this.exports = exports;
        this.reminders = reminders;
        this.words = words;
    }

    @GetMapping(PAGE)
    String page(@ModelAttribute("query") AgendaQuery query, Viewer viewer, Model model) {
        var filter = query.filter(viewer);
        var board = agenda.board(filter, viewer);
        model.addAttribute("file", query.at(PAGE + ".csv", null, null));
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", filter.isNarrowedFor(viewer));
        model.addAttribute("board", board);
        if (viewer.role().leadsAssistants()) {
            model.addAttribute("reminding", new Reminding(reminders.lastAsked(), viewer));
        }
        model.addAttribute("groups", DueGroup.values());
        month(query, filter, board.all().toList(), viewer, model);
        return "agenda/agenda";
    }

    @GetMapping("/deadlines.csv")
    void file(@ModelAttribute("query") AgendaQuery query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var leaving = agenda.board(query.filter(viewer), viewer)
                .all()
                .filter(OpenDeadline::mayLeave)
                .toList();
        exports.note(leaving.size(), "deadlines", viewer);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("terminy-" + words.today() + ".csv")
                        .build()
                        .toString());
        new DeadlinesAsCsv(words).write(leaving.stream(), response.getWriter());
    }

    private void month(AgendaQuery query, AgendaFilter filter, List<OpenDeadline> due, Viewer viewer, Model model) {
        var page = MonthPage.of(query.month(), words.today());
        model.addAttribute("month", page.month().atDay(1));
        model.addAttribute("rows", page.rows(due, visits(page, filter, viewer), words.today()));
        model.addAttribute("before", query.at(PAGE, page.month().minusMonths(1).toString(), query.whole()));
        model.addAttribute("after", query.at(PAGE, page.month().plusMonths(1).toString(), query.whole()));
        model.addAttribute("now", query.at(PAGE, null, query.whole()));
    }

    /** An assistant's own, or of the one whom a leader chose; a whole team's would fill the page. */
    private List<Entry> visits(MonthPage page, AgendaFilter filter, Viewer viewer) {
        var chosen = filter.whose().equals(Whose.MINE)
                ? viewer.assistants()
                : filter.whose().worker().map(Set::of).orElse(Set.of());
        var whose = viewer.role().leadsAssistants() || viewer.assistants().containsAll(chosen)
                ? chosen
                : Set.<WorkerId>of();
        return visits.between(whose, page.first(), page.last()).stream()
                .filter(entry -> filter.showsFamily(entry.label()))
                .toList();
    }
}
