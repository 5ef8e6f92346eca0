package pl.asysta.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.signin.SecondFactors;

/** Whose second factor the administrator may reset, on her list of accounts; the list itself knows nothing of them. */
@ControllerAdvice(basePackages = "pl.asysta.staff.web")
class FactorsOnAccounts {
    private final SecondFactors factors;

    FactorsOnAccounts(SecondFactors factors) {
        this.factors = factors;
    }

    @ModelAttribute
    void factors(HttpServletRequest request, Model model) {
        if ("GET".equals(request.getMethod()) && "/accounts".equals(request.getRequestURI())) {
            model.addAttribute("withSecondFactor", factors.protectedWorkers());
        }
    }
}
