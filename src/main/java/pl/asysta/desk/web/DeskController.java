package pl.asysta.desk.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.asysta.assignment.CaseloadBoard;
import pl.asysta.assignment.RequestQueue;
import pl.asysta.obstacle.Obstacles;
import pl.asysta.personnel.PersonnelDeadlines;
import pl.asysta.register.FamilyRegister;
import pl.asysta.register.FamilyRow;
import pl.asysta.request.RequestDrafts;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;

/** The first page after signing in: each role has a desk of its own. */
@Controller
class DeskController {
    private static final int FIRST_OF_ALL = 5;

    private final FamilyRegister register;
    private final CaseloadBoard board;
    private final RequestQueue queue;
    private final PersonnelDeadlines personnel;
    private final RequestDrafts drafts;
    private final Obstacles obstacles;

    DeskController(
            FamilyRegister register,
            CaseloadBoard board,
            RequestQueue queue,
            PersonnelDeadlines personnel,
            RequestDrafts drafts,
            Obstacles obstacles) {
        this.register = register;
        this.board = board;
        this.queue = queue;
        this.personnel = personnel;
        this.drafts = drafts;
        this.obstacles = obstacles;
    }

    @GetMapping("/")
    String desk(Viewer viewer, Model model) {
        return switch (viewer.role()) {
            case FAMILY_ASSISTANT -> assistant(viewer, model);
            case SOCIAL_WORKER -> socialWorker(viewer, model);
            case DIRECTOR, DEPUTY_DIRECTOR -> director(viewer, model);
            case COORDINATOR -> coordinator(viewer, model);
            case ADMINISTRATOR -> "redirect:/accounts";
        };
    }

    private String assistant(Viewer viewer, Model model) {
        var all = register.withAssistant(viewer);
        families(all, family -> true, model);
        model.addAttribute(
                "ownFamilies",
                all.stream()
                        .filter(family -> viewer.worker().equals(family.assistantId()))
                        .count());
        return "desk/assistant";
    }

    private String socialWorker(Viewer viewer, Model model) {
        families(register.waitingFor(viewer.worker()), family -> family.stage().isBeforeAssistant(), model);
        model.addAttribute("drafted", drafts.of(viewer.worker()));
        return "desk/social-worker";
    }

    private String director(Viewer viewer, Model model) {
        model.addAttribute("waiting", queue.waiting());
        model.addAttribute("expiring", personnel.soon());
        model.addAttribute("obstacles", obstacles.waiting());
        return coordinator(viewer, model);
    }

    private String coordinator(Viewer viewer, Model model) {
        model.addAttribute("assistants", board.assistants());
        model.addAttribute("byStage", register.byStage(viewer));
        return "desk/director";
    }

    /** Nearest deadline first; the first of all stand on a card of their own, also of families that are not listed. */
    private static void families(List<FamilyRow> families, Predicate<FamilyRow> listed, Model model) {
        var sorted = families.stream()
                .sorted(Comparator.comparing(DeskController::due))
                .toList();
        model.addAttribute("families", sorted.stream().filter(listed).toList());
        model.addAttribute(
                "first",
                sorted.stream()
                        .filter(family -> family.next() != null)
                        .limit(FIRST_OF_ALL)
                        .toList());
    }

    private static long due(FamilyRow family) {
        Deadline next = family.next();
        return next == null ? Long.MAX_VALUE : next.due().toEpochDay();
    }
}
