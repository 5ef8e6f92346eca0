package pl.asysta.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import pl.asysta.cases.NotOnThisPathway;

/** Leads from the page of a paper that a family's pathway does not ask for to the page that says so. */
@ControllerAdvice
class OtherPathways {
    /** A form for such a paper was never on a page of ours. */
    @ExceptionHandler
    void explain(NotOnThisPathway other, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("GET".equals(request.getMethod())) {
            response.sendRedirect("/cases/" + other.family() + "/pathway/" + other.paper());
        } else {
            response.sendError(HttpStatus.CONFLICT.value());
        }
    }
}
