package pl.asysta.court.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PaperKind;
import pl.asysta.court.CourtOrderView;
import pl.asysta.court.CourtOrders;
import pl.asysta.site.Conflict;
import pl.asysta.site.Submission;
import pl.asysta.site.Words;
import pl.asysta.staff.Viewer;

/** The court's order that obliges a family. */
@Controller
@RequestMapping("/cases/{family}/court-order")
class CourtOrderController {
    private final CourtOrders orders;
    private final Cases cases;
    private final Words words;

    CourtOrderController(CourtOrders orders, Cases cases, Words words) {
        this.orders = orders;
        this.cases = cases;
        this.words = words;
    }

    @ModelAttribute("familyCase")
    CaseView familyCase(@PathVariable CaseId family, Viewer viewer) {
        return cases.visible(family, viewer).openFor(PaperKind.COURT_ORDER);
    }

    @GetMapping
    String page(@PathVariable CaseId family, Viewer viewer, Model model) {
        var order = orders.of(family);
        order.ifPresent(found -> model.addAttribute("order", found));
        model.addAttribute("form", order.map(CourtOrderForm::of).orElseGet(CourtOrderForm::blank));
        return viewer.role().conductsInterviews() ? "court/order" : "court/order-read";
    }

    @PostMapping
    String record(
            @PathVariable CaseId family,
            @Valid @ModelAttribute("form") CourtOrderForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        CourtOrderForm.check(form, errors);
        Runnable record = () -> orders.record(form.toCommand(family), viewer);
        return Submission.accepted(errors, record, () -> clash(form, family, model))
                ? "redirect:/cases/{family}?done=court-order"
                : "court/order";
    }

    /** One row of reports more; nothing is stored. */
    @PostMapping(params = "addRow")
    String addRow(@ModelAttribute("form") CourtOrderForm form, BindingResult errors, Model model) {
        return again(form.withOneRowMore(), model);
    }

    /** This row of reports less; nothing is stored. */
    @PostMapping(params = "removeRow")
    String removeRow(
            @RequestParam int removeRow,
            @ModelAttribute("form") CourtOrderForm form,
            BindingResult errors,
            Model model) {
        return again(form.withoutRow(removeRow), model);
    }

    private static String again(CourtOrderForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
        return "court/order";
    }

    private void clash(CourtOrderForm typed, CaseId family, Model model) {
        CourtOrderView saved = orders.of(family).orElseThrow();
        Conflict.show(
                model,
                typed,
                CourtOrderForm.of(saved),
                saved.version(),
                field -> words.text("court.form." + field),
                rows -> ReportRow.inWords(rows));
    }
}
