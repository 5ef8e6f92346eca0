package pl.asysta.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.intake.HandOver;
import pl.asysta.intake.Handovers;
import pl.asysta.site.Submission;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** Giving a referral to another worker, by hand and with a reason. */
@Controller
@RequestMapping("/cases/{family}/referral/handover")
@PreAuthorize("hasAnyRole('SOCIAL_WORKER', 'DIRECTOR', 'DEPUTY_DIRECTOR')")
class HandoverController {
    private final Handovers handovers;
    private final Cases cases;
    private final Workers workers;
    private final Districts districts;

    HandoverController(Handovers handovers, Cases cases, Workers workers, Districts districts) {
        this.handovers = handovers;
        this.cases = cases;
        this.workers = workers;
        this.districts = districts;
    }

    record HandoverForm(
            @NotNull(message = "{intake.handover.worker.required}") @Nullable
            UUID worker,

            @NotNull(message = "{intake.handover.district.required}") @Nullable
            Integer district,

            @NotBlank(message = "{intake.handover.words.required}")
            @Size(max = 2000, message = "{form.too-long}")
            @Nullable
            String words) {
        HandOver toCommand(CaseId family) {
            return new HandOver(
                    family,
                    new WorkerId(Objects.requireNonNull(worker)),
                    Objects.requireNonNull(district),
                    String.valueOf(words));
        }
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @ModelAttribute("colleagues")
    List<WorkerView> colleagues() {
        return workers.active(Role.SOCIAL_WORKER);
    }

    @ModelAttribute("districts")
    List<District> districts() {
        return districts.all();
    }

    @GetMapping
    String page(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Model model) {
        model.addAttribute("form", new HandoverForm(null, family.district(), null));
        return "intake/handover";
    }

    @PostMapping
    String handOver(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") HandoverForm form,
            BindingResult errors,
            Viewer viewer) {
        if (!Submission.accepted(errors, () -> handovers.handOver(form.toCommand(family), viewer))) {
            return "intake/handover";
        }
        return cases.isVisible(family, viewer)
                ? "redirect:/cases/" + family + "/referral?done=given-on"
                : "redirect:/referrals?done=given-on";
    }
}
