package pl.asysta.staff.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Absences;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Absences: a worker's own, or everybody's for the administrator. */
@Controller
@RequestMapping("/absences")
class AbsencesController {
    private final Absences absences;
    private final Workers workers;
    private final Words words;

    AbsencesController(Absences absences, Workers workers, Words words) {
        this.absences = absences;
        this.workers = workers;
        this.words = words;
    }

    @ModelAttribute("colleagues")
    List<WorkerView> colleagues(Viewer viewer) {
        if (viewer.role().keepsAccounts()) {
            return workers.everyone();
        }
        var self = Stream.of(workers.worker(viewer.worker()));
        return viewer.role().leadsAssistants()
                ? Stream.concat(self, workers.active(Role.FAMILY_ASSISTANT).stream())
                        .toList()
                : self.toList();
    }

    /** Who may stand in; only for an assistant, and only an assistant. */
    @ModelAttribute("deputies")
    List<WorkerView> deputies(Viewer viewer) {
        boolean mayName = viewer.role().keepsAccounts()
                || viewer.role().leadsAssistants()
                || viewer.role() == Role.FAMILY_ASSISTANT;
        return mayName ? workers.active(Role.FAMILY_ASSISTANT) : List.of();
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        var self = viewer.role().keepsAccounts() ? null : viewer.worker().id();
        model.addAttribute("form", new AbsenceForm(self, null, null, null));
        return page(viewer, model);
    }

    @PostMapping
    String record(@Valid @ModelAttribute("form") AbsenceForm form, BindingResult errors, Viewer viewer, Model model) {
        return Submission.accepted(errors, () -> absences.record(form.toCommand(), viewer))
                ? "redirect:/absences"
                : page(viewer, model);
    }

    @PostMapping("/{worker}/{firstDay}/calling-off")
    String callOff(@PathVariable UUID worker, @PathVariable String firstDay, Viewer viewer) {
        var day = Days.read(firstDay).orElseThrow(() -> new NotFound("absence", "unreadable"));
        absences.callOff(new WorkerId(worker), day, viewer);
        return "redirect:/absences";
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("absences", absences.of(viewer));
        model.addAttribute("today", words.today());
        return "staff/absences";
    }
}
