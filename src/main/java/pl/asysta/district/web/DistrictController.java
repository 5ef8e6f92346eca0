package pl.asysta.district.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pl.asysta.district.Parity;
import pl.asysta.district.Streets;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Submission;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;

/** One district: its houses, its workers and their deputy. */
@Controller
@RequestMapping("/districts/{district}")
class DistrictController {
    private final Districts districts;
    private final Streets streets;
    private final Workers workers;

    DistrictController(Districts districts, Streets streets, Workers workers) {
        this.districts = districts;
        this.streets = streets;
        this.workers = workers;
    }

    /** Who serves the district and who stands in. */
    record StaffForm(Set<UUID> workers, @Nullable UUID deputy) {
        StaffForm {
            workers = workers == null
                    ? Set.of()
                    : workers.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        }

        Set<WorkerId> ids() {
            return workers.stream().map(WorkerId::new).collect(Collectors.toUnmodifiableSet());
        }
    }

    @ModelAttribute("district")
    District district(@PathVariable("district") int id) {
        return districts.find(id).orElseThrow(() -> new NotFound("district", id));
    }

    @ModelAttribute("parities")
    Parity[] parities() {
        return Parity.values();
    }

    @ModelAttribute("colleagues")
    List<WorkerView> colleagues() {
        return workers.active(Role.SOCIAL_WORKER);
    }

    @GetMapping
    String page(@PathVariable("district") int id, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("form", after == null ? StreetForm.blank() : StreetForm.after(after));
        return page(id, staffOf(id), model);
    }

    /** Where the browser stands after a refused form, when somebody opens that address again. */
    @GetMapping({"/streets", "/workers"})
    String back() {
        return "redirect:/districts/{district}";
    }

    @PostMapping("/streets")
    String add(
            @PathVariable("district") int id,
            @Valid @ModelAttribute("form") StreetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        StreetForm.check(form, errors);
        if (Submission.accepted(errors, () -> streets.add(form.toCommand(id)))) {
            redirect.addAttribute("after", form.locality());
            return "redirect:/districts/" + id;
        }
        return page(id, staffOf(id), model);
    }

    @PostMapping("/streets/{range}/removal")
    String remove(@PathVariable("district") int id, @PathVariable int range) {
        streets.remove(id, range);
        return "redirect:/districts/" + id;
    }

    @PostMapping("/workers")
    String staff(
            @PathVariable("district") int id,
            @ModelAttribute("staff") StaffForm staff,
            BindingResult errors,
            Model model) {
        var deputy = staff.deputy() == null ? null : new WorkerId(staff.deputy());
        if (Submission.accepted(errors, () -> districts.staff(id, staff.ids(), deputy))) {
            return "redirect:/districts/" + id;
        }
        model.addAttribute("form", StreetForm.blank());
        return page(id, staff, model);
    }

    private StaffForm staffOf(int id) {
        return new StaffForm(
                districts.workersOf(id).stream().map(WorkerId::id).collect(Collectors.toUnmodifiableSet()),
                districts.deputyOf(id).map(WorkerId::id).orElse(null));
    }

    private String page(int id, StaffForm staff, Model model) {
        model.addAttribute("staff", staff);
        model.addAttribute("streets", streets.of(id));
        return "district/district";
    }
}
