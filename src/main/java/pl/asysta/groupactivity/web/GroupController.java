package pl.asysta.groupactivity.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.groupactivity.GroupActivities;
import pl.asysta.groupactivity.GroupId;
import pl.asysta.groupactivity.GroupKind;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;

/** The list of groups, and the form of one. */
@Controller
@RequestMapping("/group-activities")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class GroupController {
    private static final String KEEPS = "hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')";

    private final GroupActivities groups;
    private final Words words;

    GroupController(GroupActivities groups, Words words) {
        this.groups = groups;
        this.words = words;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("groups", groups.all());
        model.addAttribute("keeps", viewer.role() != Role.SOCIAL_WORKER);
        return "groupactivity/groups";
    }

    @GetMapping("/new")
    @PreAuthorize(KEEPS)
    String begin(Model model) {
        model.addAttribute("form", GroupForm.blank());
        return form(model);
    }

    @PostMapping("/new")
    @PreAuthorize(KEEPS)
    String add(@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Viewer viewer, Model model) {
        return Submission.result(
                        errors, () -> groups.begin(Objects.requireNonNull(form.token()), form.details(), viewer))
                .map(group -> "redirect:/group-activities/" + group + "?done=group")
                .orElseGet(() -> form(model));
    }

    @GetMapping("/{group}/edit")
    @PreAuthorize(KEEPS)
    String edit(@PathVariable GroupId group, Model model) {
        var stored = groups.open(group);
        model.addAttribute("group", stored);
        model.addAttribute("form", GroupForm.of(stored, group.id()));
        return form(model);
    }

    @PostMapping("/{group}/edit")
    @PreAuthorize(KEEPS)
    String correct(
            @PathVariable GroupId group,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var stored = groups.open(group);
        model.addAttribute("group", stored);
        Runnable correct = () -> groups.correct(group, form.version(), form.details(), viewer);
        Runnable clash = () -> {
            var now = groups.open(group);
            Conflict.show(
                    model,
                    form,
                    GroupForm.of(now, form.token()),
                    now.version(),
                    field -> words.text("group.form." + field),
                    value -> value instanceof GroupKind ? words.text("group.kind." + value) : value.toString());
        };
        return Submission.accepted(errors, correct, clash)
                ? "redirect:/group-activities/{group}?done=group"
                : form(model);
    }

    private static String form(Model model) {
        model.addAttribute("kinds", GroupKind.values());
        return "groupactivity/form";
    }
}
