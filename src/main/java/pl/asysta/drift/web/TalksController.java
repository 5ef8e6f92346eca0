package pl.asysta.drift.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
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
import pl.asysta.drift.TalkId;
import pl.asysta.drift.TalkNote;
import pl.asysta.drift.TalkNotes;
import pl.asysta.site.Days;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** What assistants have to talk about with the director, and that they have. */
@Controller
@RequestMapping("/talks")
@PreAuthorize("hasAnyRole('FAMILY_ASSISTANT', 'COORDINATOR', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class TalksController {
    private final TalkNotes talks;
    private final Words words;

    TalksController(TalkNotes talks, Words words) {
        this.talks = talks;
        this.words = words;
    }

    @GetMapping
    String open(Viewer viewer, Model model) {
        model.addAttribute(
                "byAssistant",
                talks.open(viewer).stream()
                        .collect(Collectors.groupingBy(TalkNote::assistant, LinkedHashMap::new, Collectors.toList()))
                        .values());
        return "drift/talks";
    }

    @GetMapping("/{note}")
    String one(@PathVariable TalkId note, Viewer viewer, Model model) {
        model.addAttribute("form", new TalkForm(Days.typed(words.today()), null));
        return show(note, viewer, model);
    }

    @PostMapping("/{note}")
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR')")
    String talked(
            @PathVariable TalkId note,
            @Valid @ModelAttribute("form") TalkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> talks.talked(form.toCommand(note), viewer))
                ? "redirect:/talks?done=talked"
                : show(note, viewer, model);
    }

    private String show(TalkId note, Viewer viewer, Model model) {
        model.addAttribute("note", talks.one(note, viewer));
        return "drift/talk";
    }
}
