package pl.asysta.team.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import pl.asysta.cases.Cases;
import pl.asysta.site.Conflict;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.team.Candidate;
import pl.asysta.team.MeetingFile;
import pl.asysta.team.ReviewOutcome;
import pl.asysta.team.Seat;
import pl.asysta.team.TeamMeetingId;
import pl.asysta.team.TeamMeetings;
import pl.asysta.team.TeamMinutes;

/** Writing minutes: of the meeting as a whole, of each case, and what is added after they were closed. */
@Controller
@RequestMapping("/team/meetings/{meeting}")
@PreAuthorize("hasAnyRole('COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class TeamMinutesController {
    private static final String MEETING = "redirect:/team/meetings/{meeting}";

    private final TeamMeetings meetings;
    private final TeamMinutes minutes;
    private final Cases cases;
    private final Words words;

    TeamMinutesController(TeamMeetings meetings, TeamMinutes minutes, Cases cases, Words words) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.cases = cases;
        this.words = words;
    }

    @GetMapping("/minutes")
    String begin(@PathVariable TeamMeetingId meeting, Viewer viewer, Model model) {
        var file = meetings.open(meeting, viewer);
        if (file.meeting().state().isLocked() || !file.meeting().begun()) {
            return MEETING;
        }
        model.addAttribute("form", MinutesForm.of(file));
        return whole(file, model);
    }

    @PostMapping("/minutes")
    String write(
            @PathVariable TeamMeetingId meeting,
            @Validated @ModelAttribute("form") MinutesForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        MinutesForm.check(form, errors);
        Runnable write = () -> minutes.write(form.toCommand(meeting), viewer);
        Runnable clash = () -> {
            var file = meetings.open(meeting, viewer);
            var people = minutes.responsible(file);
            Conflict.show(
                    model,
                    form,
                    MinutesForm.of(file),
                    file.meeting().version(),
                    field -> label(field, file),
                    value -> inWords(value, file, people));
        };
        return Submission.accepted(errors, write, clash)
                ? MEETING + "?done=team-minutes"
                : whole(meetings.open(meeting, viewer), model);
    }

    @GetMapping("/items/{item}/minutes")
    String beginItem(@PathVariable TeamMeetingId meeting, @PathVariable UUID item, Viewer viewer, Model model) {
        var file = meetings.open(meeting, viewer);
        if (file.meeting().state().isLocked() || !file.meeting().begun()) {
            return MEETING;
        }
        model.addAttribute("form", ItemMinutesForm.of(file.item(item)));
        return ofItem(file, item, viewer, model);
    }

    @PostMapping("/items/{item}/minutes")
    String writeItem(
            @PathVariable TeamMeetingId meeting,
            @PathVariable UUID item,
            @Validated @ModelAttribute("form") ItemMinutesForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ItemMinutesForm.check(form, errors);
        Runnable write = () -> minutes.write(form.toCommand(meeting, item), viewer);
        Runnable clash = () -> {
            var file = meetings.open(meeting, viewer);
            var one = file.item(item);
            var people =
                    minutes.responsible(file, one, cases.visible(one.discussed().family(), viewer));
            Conflict.show(
                    model,
                    form,
                    ItemMinutesForm.of(one),
                    one.version(),
                    field -> label(field, file),
                    value -> inWords(value, file, people));
        };
        return Submission.accepted(errors, write, clash)
                ? MEETING + "?done=team-minutes"
                : ofItem(meetings.open(meeting, viewer), item, viewer, model);
    }

    private String whole(MeetingFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("responsible", minutes.responsible(file));
        model.addAttribute("outcomes", ReviewOutcome.values());
        return "team/minutes";
    }

    private String ofItem(MeetingFile file, UUID id, Viewer viewer, Model model) {
        var item = file.item(id);
        model.addAttribute("file", file);
        model.addAttribute("item", item);
        model.addAttribute(
                "responsible",
                minutes.responsible(file, item, cases.visible(item.discussed().family(), viewer)));
        return "team/item-minutes";
    }

    private String label(String field, MeetingFile file) {
        return file.returning().stream()
                .filter(one -> one.decision().id().toString().equals(field))
                .map(one -> words.text(
                        "team.decision.of",
                        words.day(one.decision().decidedOn()),
                        String.valueOf(one.decision().what())))
                .findFirst()
                .orElseGet(() -> words.text("team.form." + field));
    }

    /** Ticks of those present, or decisions, one a line. */
    private String inWords(Object value, MeetingFile file, List<Candidate> people) {
        Map<UUID, String> names = people.stream().collect(Collectors.toMap(Candidate::id, Candidate::fullName));
        Map<UUID, String> seats =
                file.seats().stream().collect(Collectors.toMap(Seat::id, Seat::name, (one, other) -> one));
        Function<Object, String> line = one -> one instanceof DecisionRow row
                ? row.isBlank()
                        ? ""
                        : "%s, %s, %s"
                                .formatted(
                                        Objects.toString(row.what(), ""),
                                        names.getOrDefault(row.who(), ""),
                                        Days.read(row.dueOn()).map(words::day).orElse(""))
                : seats.getOrDefault(one, "");
        return ((Collection<?>) value)
                .stream().map(line).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
