package pl.asysta.centre.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import pl.asysta.centre.Centre;
import pl.asysta.centre.Centres;

/** The name under the mark and at the foot of every page. */
@ControllerAdvice(basePackages = "pl.asysta") // not on error pages, which ask the database nothing
class CentreOnEveryPage {
    private final Centres centres;

    CentreOnEveryPage(Centres centres) {
        this.centres = centres;
    }

    @ModelAttribute("centre")
    Centre centre() {
        return centres.centre();
    }
}
