package pl.asysta.centre.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.asysta.centre.RuleRegister;

/** Every rule that gives a date, for everybody to read. */
@Controller
class RulesController {
    private final RuleRegister register;

    RulesController(RuleRegister register) {
        this.register = register;
    }

    @GetMapping("/rules")
    String read(Model model) {
        model.addAttribute("law", register.law());
        model.addAttribute("practice", register.practice());
        return "centre/rules";
    }
}
