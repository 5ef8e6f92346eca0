package pl.asysta.staff.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; Spring Security answers what it sends. */
@Controller
class SignInController {
    @GetMapping("/login")
    String page() {
        return "staff/login";
    }
}
