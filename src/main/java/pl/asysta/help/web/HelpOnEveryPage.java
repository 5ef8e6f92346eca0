package pl.asysta.help.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;
import pl.asysta.help.HelpPages;
import pl.asysta.help.HelpTopic;

/** Where the page that is open is explained: the link at the foot of every page. */
@ControllerAdvice(basePackages = "pl.asysta")
class HelpOnEveryPage {
    @ModelAttribute("help")
    @Nullable
    String help(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route
                ? HelpPages.explaining(route).map(HelpTopic::code).orElse(null)
                : null;
    }
}
