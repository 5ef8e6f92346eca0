package pl.asysta.intervention.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.UUID;
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
import pl.asysta.intervention.BlueCardRole;
import pl.asysta.intervention.BlueCardView;
import pl.asysta.intervention.BlueCards;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The closed compartment of a family; to whom it is closed there is no such page, whether there is a card or not. */
@Controller
@RequestMapping("/cases/{family}/blue-card")
class BlueCardController {
    private static final String COMPARTMENT = "redirect:/cases/{family}/blue-card?done=blue-card";
    private static final String FAMILY = "redirect:/cases/{family}?done=blue-card";

    private final BlueCards blueCards;
    private final Cases cases;
    private final Workers workers;

    BlueCardController(BlueCards blueCards, Cases cases, Workers workers) {
        this.blueCards = blueCards;
        this.cases = cases;
        this.workers = workers;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        var seen = cases.visible(family, viewer);
        if (!blueCards.areOpenTo(viewer, seen)) {
            throw new NotFound("case", family);
        }
        return seen;
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        return shown(family, viewer, model, "intervention/blue-card");
    }

    @GetMapping("/new")
    String begin(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        model.addAttribute("form", new BlueCardForm(null, null));
        return shown(family, viewer, model, "intervention/blue-card-form");
    }

    @PostMapping("/new")
    String start(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Valid @ModelAttribute("form") BlueCardForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return Submission.accepted(errors, () -> blueCards.start(form.toCommand(family.id()), viewer))
                ? COMPARTMENT
                : shown(family, viewer, model, "intervention/blue-card-form");
    }

    @GetMapping("/{card}")
    String open(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable UUID card,
            Viewer viewer,
            Model model) {
        model.addAttribute("form", BlueCardDaysForm.of(blueCards.one(family, card, viewer), viewer.worker()));
        return days(family, card, viewer, model);
    }

    @PostMapping("/{card}")
    String keep(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable UUID card,
            @Valid @ModelAttribute("form") BlueCardDaysForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (!Submission.accepted(errors, () -> blueCards.keep(form.toCommand(family.id(), card), viewer))) {
            return days(family, card, viewer, model);
        }
        return blueCards.areOpenTo(viewer, family) ? COMPARTMENT : FAMILY; // it closes behind who passed the form on
    }

    private String days(CaseView family, UUID card, Viewer viewer, Model model) {
        model.addAttribute("card", blueCards.one(family, card, viewer));
        return shown(family, viewer, model, "intervention/blue-card-days");
    }

    private String shown(CaseView family, Viewer viewer, Model model, String page) {
        var cards = blueCards.of(family, viewer);
        model.addAttribute("blueCards", cards);
        model.addAttribute("mayBegin", cards.stream().noneMatch(BlueCardView::isOpen));
        model.addAttribute("roles", BlueCardRole.values());
        var mentioned = new HashSet<WorkerId>();
        cards.stream().flatMap(InterventionPage::people).forEach(mentioned::add);
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        model.addAttribute("names", names);
        return page;
    }
}
