package pl.asysta.development.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.development.ActivityKind;
import pl.asysta.development.ActivityView;
import pl.asysta.development.Development;
import pl.asysta.development.Participant;
import pl.asysta.development.RecordActivity;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** The form of supervision and the form of a training. */
@Controller
@RequestMapping("/development")
@PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class ActivityController {
    private final Development development;
    private final Workers workers;
    private final Words words;

    ActivityController(Development development, Workers workers, Words words) {
        this.development = development;
        this.workers = workers;
        this.words = words;
    }

    @GetMapping("/new/{what:supervision|training}")
    String begin(@PathVariable String what, Model model) {
        model.addAttribute("form", ActivityForm.blank());
        return form(isTraining(what), null, model);
    }

    @PostMapping("/new/{what:supervision|training}")
    String add(
            @PathVariable String what,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        boolean training = isTraining(what);
        ActivityForm.check(form, training, errors);
        Runnable record = () -> development.record(
                new RecordActivity(Objects.requireNonNull(form.token()), form.details(training)), viewer);
        return Submission.accepted(errors, record)
                ? "redirect:/development?done=development"
                : form(training, null, model);
    }

    @GetMapping("/{activity}/edit")
    String edit(@PathVariable UUID activity, Model model) {
        var stored = development.open(activity);
        model.addAttribute("form", ActivityForm.of(stored, activity));
        return form(stored.details().kind() == ActivityKind.TRAINING, stored, model);
    }

    @PostMapping("/{activity}/edit")
    String correct(
            @PathVariable UUID activity,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var stored = development.open(activity);
        boolean training = stored.details().kind() == ActivityKind.TRAINING;
        ActivityForm.check(form, training, errors);
        Runnable correct = () -> development.correct(activity, form.version(), form.details(training), viewer);
        Runnable clash = () -> {
            var now = development.open(activity);
            Conflict.show(
                    model,
                    form,
                    ActivityForm.of(now, form.token()),
                    now.version(),
                    this::label,
                    value -> inWords(value, now));
        };
        return Submission.accepted(errors, correct, clash)
                ? "redirect:/development?done=development"
                : form(training, stored, model);
    }

    private String form(boolean training, @Nullable ActivityView stored, Model model) {
        model.addAttribute("training", training);
        model.addAttribute("activity", stored);
        model.addAttribute("kinds", List.of(ActivityKind.GROUP_SUPERVISION, ActivityKind.INDIVIDUAL_SUPERVISION));
        model.addAttribute("assistants", assistants(stored));
        return "development/form";
    }

    /** Also those who took part and have left since. */
    private List<WorkerView> assistants(@Nullable ActivityView stored) {
        var all = new ArrayList<>(development.assistants());
        if (stored != null) {
            var left = stored.details().participants().stream()
                    .map(Participant::worker)
                    .filter(one -> all.stream().noneMatch(known -> known.id().equals(one)))
                    .toList();
            all.addAll(workers.workers(left).values());
        }
        return all;
    }

    private String label(String field) {
        return words.text("development.form." + field);
    }

    private String inWords(Object value, ActivityView stored) {
        if (value instanceof ActivityKind kind) {
            return words.text("development.kind." + kind);
        }
        if (!(value instanceof Collection<?> ids)) {
            return value.toString();
        }
        return ids.stream()
                .flatMap(id ->
                        assistants(stored).stream().filter(one -> one.id().equals(new WorkerId((UUID) id))))
                .map(WorkerView::fullName)
                .collect(Collectors.joining(", "));
    }

    private static boolean isTraining(String what) {
        return what.equals("training");
    }
}
