package pl.asysta.personnel.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pl.asysta.personnel.AccessRegister;

/** The register of authorisations and undertakings as an inspection asks for it, and who still lacks one. */
@Controller
class AccessRegisterController {
    private final AccessRegister register;

    AccessRegisterController(AccessRegister register) {
        this.register = register;
    }

    @GetMapping("/staff/access")
    String everybody(Model model) {
        model.addAttribute("rows", register.everybody());
        return "personnel/access-register";
    }
}
