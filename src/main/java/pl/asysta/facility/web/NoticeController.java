package pl.asysta.facility.web;

import jakarta.validation.Valid;
import java.util.List;
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
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.PersonId;
import pl.asysta.facility.FacilityKind;
import pl.asysta.facility.FacilityNotices;
import pl.asysta.facility.MinorParents;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The notice of a facility that a minor parent leaves. */
@Controller
@RequestMapping("/cases/{family}/facility-notice")
class NoticeController {
    private final FacilityNotices notices;
    private final Cases cases;
    private final Words words;

    NoticeController(FacilityNotices notices, Cases cases, Words words) {
        this.notices = notices;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.FACILITY_NOTICE);
    }

    @ModelAttribute("facilities")
    FacilityKind[] facilities() {
        return FacilityKind.values();
    }

    @ModelAttribute("parents")
    List<MemberView> parents(@ModelAttribute(name = "familyCase", binding = false) CaseView familyCase) {
        return MinorParents.of(familyCase);
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var notice = notices.of(family);
        notice.ifPresent(found -> model.addAttribute("notice", found));
        model.addAttribute("form", notice.map(NoticeForm::of).orElseGet(NoticeForm::blank));
        return viewer.role().conductsInterviews() ? "facility/notice" : "facility/notice-read";
    }

    @PostMapping
    String record(
            @PathVariable CaseId family,
            @ModelAttribute(name = "familyCase", binding = false) CaseView familyCase,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Runnable record = () -> notices.record(form.toCommand(family), viewer);
        return Submission.accepted(errors, record, () -> clash(form, familyCase, model))
                ? "redirect:/cases/{family}?done=facility-notice"
                : "facility/notice";
    }

    private void clash(NoticeForm typed, CaseView familyCase, Model model) {
        var saved = notices.of(familyCase.id()).orElseThrow();
        Conflict.show(
                model,
                typed,
                NoticeForm.of(saved),
                saved.version(),
                field -> words.text("facility.form." + field),
                value -> value instanceof UUID person
                        ? familyCase.nameOf(new PersonId(person))
                        : words.text("facility.kind." + value));
    }
}
