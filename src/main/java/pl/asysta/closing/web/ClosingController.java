package pl.asysta.closing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.ClosureReason;
import pl.asysta.closing.ClosingSubject;
import pl.asysta.closing.ClosingView;
import pl.asysta.closing.Closings;
import pl.asysta.kernel.NotFound;
import pl.asysta.obstacle.ObstacleCause;
import pl.asysta.obstacle.ObstacleDecision;
import pl.asysta.obstacle.ObstacleView;
import pl.asysta.obstacle.Obstacles;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;

/** How the work with a family ends: read by all who see it, written by its assistant or a social worker. */
@Controller
@RequestMapping("/cases/{family}/closing")
class ClosingController {
    private static final String CLOSING = "redirect:/cases/{family}/closing";

    private final Closings closings;
    private final ClosingPage page;
    private final Obstacles obstacles;
    private final Words words;

    ClosingController(Closings closings, ClosingPage page, Obstacles obstacles, Words words) {
        this.closings = closings;
        this.page = page;
        this.obstacles = obstacles;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return page.family(family, viewer);
    }

    @GetMapping
    String read(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        return page.show(family, closings.current(family).orElse(null), viewer, model, "closing/closing");
    }

    /** One of an earlier spell of work. */
    @GetMapping("/{spell:\\d{1,4}}")
    String earlier(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable int spell,
            Viewer viewer,
            Model model) {
        return page.show(family, ofSpell(family, spell), viewer, model, "closing/closing");
    }

    @GetMapping("/{spell:\\d{1,4}}/print")
    String print(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable int spell,
            Viewer viewer,
            Model model) {
        return page.show(family, ofSpell(family, spell), viewer, model, "closing/print");
    }

    @GetMapping("/edit")
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'SOCIAL_WORKER')")
    String begin(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        var current = closings.current(family);
        if (!closings.isWrittenBy(family, viewer)
                || current.filter(closing -> !closing.state().isOpen()).isPresent()) {
            return CLOSING;
        }
        var subject = page.beside(family, model);
        model.addAttribute("form", current.map(ClosingForm::of).orElseGet(() -> blank(subject)));
        return "closing/form";
    }

    @PostMapping("/edit")
    @PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'SOCIAL_WORKER')")
    String write(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Validated @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean complete,
            Viewer viewer,
            Model model) {
        Runnable write = () -> {
            if (complete) {
                closings.present(form.toCommand(family.id()), viewer);
            } else {
                closings.save(form.toCommand(family.id()), viewer);
            }
        };
        if (!Submission.accepted(errors, write, () -> clash(family, form, model))) {
            page.beside(family, model);
            return "closing/form";
        }
        return complete ? CLOSING + "?done=closing-presented" : CLOSING + "/edit?saved";
    }

    /** What the director decided about a report that the work cannot be done stands in the boxes already. */
    private ClosingForm blank(ClosingSubject subject) {
        var report = obstacles.of(subject.family().id()).stream()
                .filter(one -> one.decision() == ObstacleDecision.CLOSE)
                .findFirst();
        return ClosingForm.blank(
                subject,
                report.map(ClosingController::reason).orElse(null),
                report.map(ObstacleView::tried).orElse(null));
    }

    private static ClosureReason reason(ObstacleView report) {
        return report.cause() == ObstacleCause.INABILITY
                ? ClosureReason.SERVICE_NOT_POSSIBLE
                : ClosureReason.NO_COOPERATION;
    }

    private ClosingView ofSpell(CaseView family, int spell) {
        return closings.of(family.id()).stream()
                .filter(closing -> closing.spell() == spell)
                .findFirst()
                .orElseThrow(() -> new NotFound("closing of a spell of work", spell));
    }

    private void clash(CaseView family, @Nullable ClosingForm form, Model model) {
        closings.current(family).ifPresent(saved -> {
            var workers = closings.monitors();
            Conflict.show(
                    model,
                    inWords(form == null ? ClosingForm.of(saved) : form, saved.names(), family, workers),
                    ClosingInWords.of(saved.text(), saved.names(), words, worker -> name(workers, worker)),
                    saved.version(),
                    label -> label);
        });
    }

    private ClosingInWords inWords(
            ClosingForm form, Map<String, String> names, CaseView family, List<WorkerView> workers) {
        return ClosingInWords.of(form.toCommand(family.id()).text(), names, words, worker -> name(workers, worker));
    }

    private static String name(List<WorkerView> workers, WorkerId worker) {
        return workers.stream()
                .filter(one -> one.id().equals(worker))
                .map(WorkerView::fullName)
                .findFirst()
                .orElse("");
    }
}
