package pl.asysta.forlife.web;

import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PersonId;
import pl.asysta.forlife.ForLifeRequests;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.request.RequestView;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;

/** The family's own request for support "Za życiem". */
@Controller
@RequestMapping("/cases/{family}/for-life")
class ForLifeController {
    private final ForLifeRequests papers;
    private final AssignmentRequests requests;
    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final Workers workers;
    private final Words words;

    ForLifeController(
            ForLifeRequests papers,
            AssignmentRequests requests,
            Cases cases,
            CaseDeadlines deadlines,
            Workers workers,
            Words words) {
        this.papers = papers;
        this.requests = requests;
        this.cases = cases;
        this.deadlines = deadlines;
        this.workers = workers;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.FOR_LIFE_REQUEST);
    }

    /** What the centre still owes the family, with where each date comes from. */
    @ModelAttribute("running")
    List<Deadline> running(@ModelAttribute(name = "familyCase", binding = false) CaseView family) {
        return deadlines.forLife(
                Milestones.of(family, worker -> workers.worker(worker).fullName()));
    }

    @ModelAttribute("choices")
    Choices choices() {
        return new Choices();
    }

    @GetMapping
    String page(
            @PathVariable CaseId family,
            @ModelAttribute(name = "familyCase", binding = false) CaseView familyCase,
            Viewer viewer,
            Model model) {
        var paper = papers.of(family);
        paper.ifPresent(found -> model.addAttribute("paper", found));
        model.addAttribute("form", paper.map(ForLifeForm::of).orElseGet(ForLifeForm::blank));
        var request = requests.latest(familyCase);
        request.ifPresent(found -> model.addAttribute("request", found));
        return viewer.role().conductsInterviews()
                        && request.map(RequestView::mayBeFiled).orElse(true)
                ? "forlife/request"
                : "forlife/request-read";
    }

    @PostMapping
    String save(
            @PathVariable CaseId family,
            @ModelAttribute(name = "familyCase", binding = false) CaseView familyCase,
            @Validated @ModelAttribute("form") ForLifeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable save = () -> papers.save(form.toCommand(family), viewer);
        return Submission.accepted(errors, save, () -> clash(form, familyCase, model))
                ? "redirect:/cases/{family}/for-life?saved"
                : again(familyCase, model);
    }

    @PostMapping(params = "complete")
    String file(
            @PathVariable CaseId family,
            @ModelAttribute(name = "familyCase", binding = false) CaseView familyCase,
            @Validated({Default.class, Complete.class}) @ModelAttribute("form") ForLifeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ForLifeForm.checkCertificate(form, errors);
        Runnable file = () -> papers.file(form.toCommand(family), viewer);
        return Submission.accepted(errors, file, () -> clash(form, familyCase, model))
                ? "redirect:/cases/{family}?done=for-life"
                : again(familyCase, model);
    }

    private String again(CaseView family, Model model) {
        requests.latest(family).ifPresent(request -> model.addAttribute("request", request));
        return "forlife/request";
    }

    private void clash(ForLifeForm typed, CaseView familyCase, Model model) {
        var saved = papers.of(familyCase.id()).orElseThrow();
        Conflict.show(
                model,
                typed,
                ForLifeForm.of(saved),
                saved.version(),
                field -> words.text("forlife.form." + field),
                value -> value instanceof UUID person ? familyCase.nameOf(new PersonId(person)) : inWords(value));
    }

    private String inWords(Object value) {
        return value instanceof Set<?> fields
                ? fields.stream().map(this::inWords).sorted().collect(Collectors.joining(", "))
                : words.text("forlife.value." + value);
    }
}
