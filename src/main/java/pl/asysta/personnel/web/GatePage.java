package pl.asysta.personnel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import pl.asysta.centre.Centres;
import pl.asysta.personnel.FamiliesClosed;
import pl.asysta.personnel.StaffDirectory;
import pl.asysta.site.TypedTexts;

/** What a worker reads in place of any page while a paper of hers is missing: which one, whom to ask, her own text. */
@ControllerAdvice
class GatePage {
    private final StaffDirectory directory;
    private final Centres centres;

    GatePage(StaffDirectory directory, Centres centres) {
        this.directory = directory;
        this.centres = centres;
    }

    @ExceptionHandler
    ModelAndView closed(FamiliesClosed closed, HttpServletRequest request) {
        var page = new ModelAndView("personnel/gate", HttpStatus.FORBIDDEN);
        page.addObject("missing", closed.missing());
        page.addObject("suspendedSince", closed.suspendedSince());
        page.addObject("mayRecord", request.isUserInRole("DIRECTOR") || request.isUserInRole("DEPUTY_DIRECTOR"));
        page.addObject("administrators", directory.administrators());
        page.addObject("centre", centres.centre());
        page.addObject("typed", TypedTexts.in(request));
        return page;
    }
}
