package pl.asysta.risk.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.risk.DraftFactors;

/** The order of the factors of the next version, and those taken out of it. */
@Controller
@RequestMapping("/risk-catalogues/draft/factors/{id}")
class FactorOrderController {
    private final DraftFactors factors;

    FactorOrderController(DraftFactors factors) {
        this.factors = factors;
    }

    @PostMapping("/up")
    String up(@PathVariable UUID id) {
        factors.move(id, true);
        return "redirect:/risk-catalogues/draft#f-" + id;
    }

    @PostMapping("/down")
    String down(@PathVariable UUID id) {
        factors.move(id, false);
        return "redirect:/risk-catalogues/draft#f-" + id;
    }

    @PostMapping("/remove")
    String remove(@PathVariable UUID id) {
        factors.remove(id);
        return "redirect:/risk-catalogues/draft?done=saved";
    }
}
