package pl.asysta.diagnosis.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.LifeArea;
import pl.asysta.diagnosis.Diagnoses;
import pl.asysta.diagnosis.DiagnosisView;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** The assistant's diagnosis of a family: read by all who see the family, written by its assistant. */
@Controller
@RequestMapping("/cases/{family}/diagnosis")
class DiagnosisController {
    private static final String DIAGNOSIS = "redirect:/cases/{family}/diagnosis";

    private final Diagnoses diagnoses;
    private final Cases cases;
    private final Workers workers;
    private final Words words;

    DiagnosisController(Diagnoses diagnoses, Cases cases, Workers workers, Words words) {
        this.diagnoses = diagnoses;
        this.cases = cases;
        this.workers = workers;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer);
    }

    @GetMapping
    String read(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        var all = diagnoses.of(family.id());
        return shown(family, all, all.stream().findFirst().orElse(null), viewer, model);
    }

    @GetMapping("/versions/{number:\\d{1,6}}")
    String version(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @PathVariable int number,
            Viewer viewer,
            Model model) {
        var all = diagnoses.of(family.id());
        var one = all.stream()
                .filter(diagnosis -> diagnosis.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version of a diagnosis", number));
        return shown(family, all, one, viewer, model);
    }

    @GetMapping("/edit")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String begin(@ModelAttribute(name = "familyCase", binding = false) CaseView family, Viewer viewer, Model model) {
        if (!family.isWorkedWithBy(viewer)) {
            return DIAGNOSIS;
        }
        model.addAttribute(
                "form",
                diagnoses.of(family.id()).stream()
                        .findFirst()
                        .map(DiagnosisForm::of)
                        .orElseGet(DiagnosisForm::blank));
        return form(family, model);
    }

    @PostMapping("/edit")
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    String write(
            @ModelAttribute(name = "familyCase", binding = false) CaseView family,
            @Validated @ModelAttribute("form") DiagnosisForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean complete,
            Viewer viewer,
            Model model) {
        Runnable write = () -> {
            if (complete) {
                diagnoses.complete(form.toCommand(family.id()), viewer);
            } else {
                diagnoses.save(form.toCommand(family.id()), viewer);
            }
        };
        Runnable clash = () -> clash(family, form, model);
        if (!Submission.accepted(errors, write, clash)) {
            return form(family, model);
        }
        return complete ? DIAGNOSIS + "?done=diagnosis" : DIAGNOSIS + "/edit?saved";
    }

    private void clash(CaseView family, DiagnosisForm form, Model model) {
        diagnoses.of(family.id()).stream().findFirst().ifPresent(saved -> {
            var stored = DiagnosisForm.of(saved);
            var names = people(family);
            Conflict.show(model, form, stored, stored.version(), field -> label(field, names));
        });
    }

    private String label(String field, Map<String, String> names) {
        for (var area : LifeArea.values()) {
            if (area.name().equals(field)) {
                return words.text("area." + field);
            }
        }
        var name = names.get(field);
        return name == null ? words.text("diagnosis.form." + field) : name;
    }

    private String form(CaseView family, Model model) {
        model.addAttribute("areas", LifeArea.values());
        model.addAttribute("children", diagnoses.children(family));
        model.addAttribute(
                "members",
                family.members().stream()
                        .filter(member ->
                                member.isOfHousehold() && !member.kinship().isUnborn())
                        .toList());
        return "diagnosis/form";
    }

    private String shown(
            CaseView family, List<DiagnosisView> all, @Nullable DiagnosisView shown, Viewer viewer, Model model) {
        model.addAttribute("versions", all);
        model.addAttribute("shown", shown);
        model.addAttribute("people", people(family).keySet());
        model.addAttribute("keeps", family.isWorkedWithBy(viewer));
        model.addAttribute("areas", LifeArea.values());
        var mentioned = new HashSet<WorkerId>();
        all.forEach(one -> mentioned.add(one.savedBy()));
        var names = new HashMap<WorkerId, String>();
        workers.workers(mentioned).forEach((id, worker) -> names.put(id, worker.fullName()));
        model.addAttribute("names", names);
        return "diagnosis/diagnosis";
    }

    private static Map<String, String> people(CaseView family) {
        var people = new LinkedHashMap<String, String>();
        family.members()
                .forEach(member ->
                        people.put(member.id().toString(), member.name().full()));
        return people;
    }
}
