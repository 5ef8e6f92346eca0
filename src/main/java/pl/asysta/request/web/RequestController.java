package pl.asysta.request.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.consent.ConsentHistory;
import pl.asysta.consent.Consents;
import pl.asysta.request.AssignmentRequests;
import pl.asysta.request.RequestView;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** The request for an assistant, on the social worker's side. */
@Controller
@RequestMapping("/cases/{family}/request")
class RequestController {
    private final AssignmentRequests requests;
    private final Cases cases;
    private final Consents consents;
    private final Workers workers;
    private final Words words;
    private final RequestPage page;

    RequestController(
            AssignmentRequests requests,
            Cases cases,
            Consents consents,
            Workers workers,
            Words words,
            RequestPage page) {
        this.requests = requests;
        this.cases = cases;
        this.consents = consents;
        this.workers = workers;
        this.words = words;
        this.page = page;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.REQUEST);
    }

    @ModelAttribute("consents")
    ConsentHistory consents(@ModelAttribute(name = "familyCase", binding = false) CaseView family) {
        return consents.of(family);
    }

    @ModelAttribute("assistants")
    List<WorkerView> assistants() {
        return workers.active(Role.FAMILY_ASSISTANT);
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        var latest = requests.latest(family);
        latest.ifPresent(request -> page.show(request, model));
        model.addAttribute(
                "form",
                latest.filter(RequestView::awaitsAuthor).map(RequestForm::of).orElseGet(RequestForm::blank));
        return viewer.role().conductsInterviews()
                        && !family.isClosed()
                        && latest.map(RequestView::mayBeFiled).orElse(true)
                ? "request/request"
                : "request/request-read";
    }

    @PostMapping
    String file(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        var id = family.id();
        namePapersMissing(family, form, errors);
        return Submission.accepted(
                        errors,
                        () -> requests.file(form.toCommand(id), viewer),
                        () -> requests.latest(family).ifPresent(saved -> clash(form, saved, model)))
                ? "redirect:/cases/" + id + "?done=request"
                : again(family, model);
    }

    /** Leaves the request among her drafts, also from a browser without scripts; it may have any gaps. */
    @PostMapping(params = "keep")
    String keep(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model) {
        model.addAttribute("kept", !errors.hasErrors());
        return again(family, model);
    }

    /** In one pass with the boxes; the use case says the same when the boxes are in order. */
    private static void namePapersMissing(CaseView family, @Nullable RequestForm form, BindingResult errors) {
        if (!errors.hasErrors() || form == null) {
            return;
        }
        family.papersMissing().forEach(paper -> errors.reject("cases.missing." + paper));
    }

    private String again(CaseView family, Model model) {
        requests.latest(family).ifPresent(request -> page.show(request, model));
        return "request/request";
    }

    private void clash(RequestForm typed, RequestView saved, Model model) {
        Conflict.show(
                model,
                typed,
                RequestForm.of(saved),
                saved.version(),
                field -> words.text("request.form." + field),
                value -> value instanceof UUID worker ? name(new WorkerId(worker)) : value.toString());
    }

    private String name(WorkerId worker) {
        return workers.workers(Set.of(worker)).values().stream()
                .map(WorkerView::fullName)
                .findFirst()
                .orElse("");
    }
}
