package pl.asysta.groupactivity.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.groupactivity.EnrolmentView;
import pl.asysta.groupactivity.GroupActivities;
import pl.asysta.groupactivity.GroupId;
import pl.asysta.groupactivity.GroupMeetings;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.site.Conflict;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;

/** A group: who is enrolled, when it met, who came. */
@Controller
@RequestMapping("/group-activities/{group}")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class MeetingController {
    private static final String KEEPS = "hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')";
    private static final String DAY = "/meetings/{day:\\d{4}-\\d{2}-\\d{2}}";

    private final GroupActivities groups;
    private final GroupMeetings meetings;
    private final Words words;

    MeetingController(GroupActivities groups, GroupMeetings meetings, Words words) {
        this.groups = groups;
        this.meetings = meetings;
        this.words = words;
    }

    @GetMapping
    String open(@PathVariable GroupId group, Viewer viewer, Model model) {
        model.addAttribute("form", MeetingDayForm.BLANK);
        return show(group, viewer, model);
    }

    @PostMapping
    @PreAuthorize(KEEPS)
    String choose(
            @PathVariable GroupId group,
            @Valid @ModelAttribute("form") MeetingDayForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> meetings.refuseDay(group, Days.of(form.heldOn())))
                ? "redirect:/group-activities/{group}/meetings/" + Days.of(form.heldOn())
                : show(group, viewer, model);
    }

    @GetMapping(DAY)
    @PreAuthorize(KEEPS)
    String begin(@PathVariable GroupId group, @PathVariable String day, Viewer viewer, Model model) {
        var heldOn = day(group, day);
        var roster = roster(group, heldOn, viewer);
        model.addAttribute(
                "form",
                meetings.on(group, heldOn)
                        .map(meeting -> MeetingForm.of(meeting, roster))
                        .orElseGet(MeetingForm::blank));
        return form(group, heldOn, roster, model);
    }

    @PostMapping(DAY)
    @PreAuthorize(KEEPS)
    String write(
            @PathVariable GroupId group,
            @PathVariable String day,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var heldOn = day(day);
        var roster = roster(group, heldOn, viewer);
        Runnable write = () -> meetings.record(form.toCommand(group, heldOn), viewer);
        Runnable clash = () -> meetings.on(group, heldOn).ifPresent(meeting -> {
            var stored = MeetingForm.of(meeting, roster);
            Conflict.show(
                    model,
                    form,
                    stored,
                    stored.version(),
                    field -> words.text("group.form." + field),
                    present -> names((Collection<?>) present, roster));
        });
        return Submission.accepted(errors, write, clash)
                ? "redirect:/group-activities/{group}?done=group-meeting"
                : form(group, heldOn, roster, model);
    }

    private static LocalDate day(String text) {
        return Days.read(text).orElseThrow(() -> new NotFound("meeting", "unreadable"));
    }

    /** The day in an address; one on which the group cannot have met has no page. */
    private LocalDate day(GroupId group, String text) {
        var day = day(text);
        try {
            meetings.refuseDay(group, day);
        } catch (RuleViolation impossible) {
            throw new NotFound("meeting", day);
        }
        return day;
    }

    private List<EnrolmentView> roster(GroupId group, LocalDate day, Viewer viewer) {
        return meetings.roster(group, viewer).stream()
                .filter(one -> one.covers(day))
                .toList();
    }

    private static String names(Collection<?> present, List<EnrolmentView> roster) {
        return roster.stream()
                .filter(one -> present.contains(one.id()))
                .map(EnrolmentView::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String form(GroupId group, LocalDate day, List<EnrolmentView> roster, Model model) {
        model.addAttribute("group", groups.open(group));
        model.addAttribute("day", day);
        model.addAttribute(
                "roster", roster.stream().filter(EnrolmentView::isVisible).toList());
        model.addAttribute(
                "others", roster.stream().filter(one -> !one.isVisible()).count());
        return "groupactivity/meeting";
    }

    private String show(GroupId group, Viewer viewer, Model model) {
        model.addAttribute("group", groups.open(group));
        model.addAttribute("roster", meetings.roster(group, viewer));
        model.addAttribute("meetings", meetings.of(group));
        model.addAttribute("keeps", viewer.role() != Role.SOCIAL_WORKER);
        return "groupactivity/group";
    }
}
