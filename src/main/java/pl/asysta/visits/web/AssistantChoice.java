package pl.asysta.visits.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Whose families a page shows: an assistant's own, or of one whom those who lead assistants choose. */
@Component
class AssistantChoice {
    private final Workers workers;

    AssistantChoice(Workers workers) {
        this.workers = workers;
    }

    /** The assistants whose families are shown; the choice goes on the page. */
    Set<WorkerId> of(@Nullable UUID chosen, Viewer viewer, Model model) {
        if (!viewer.role().leadsAssistants()) {
            return viewer.assistants();
        }
        return chosen(chosen, model).map(worker -> Set.of(worker.id())).orElse(Set.of());
    }

    /** The one assistant of whose work a paper tells: she herself, or whom a leader chose. */
    Optional<WorkerView> one(@Nullable UUID chosen, Viewer viewer, Model model) {
        return viewer.role().leadsAssistants()
                ? chosen(chosen, model)
                : Optional.ofNullable(workers.workers(Set.of(viewer.worker())).get(viewer.worker()));
    }

    private Optional<WorkerView> chosen(@Nullable UUID chosen, Model model) {
        var all = workers.active(Role.FAMILY_ASSISTANT);
        var shown = all.stream()
                .filter(worker -> worker.id().id().equals(chosen))
                .findFirst()
                .or(() -> all.stream().findFirst());
        model.addAttribute("assistants", all);
        model.addAttribute("chosen", shown.orElse(null));
        return shown;
    }
}
