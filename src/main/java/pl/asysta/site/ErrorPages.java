package pl.asysta.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.beans.BeansException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;

/** What a page answers when there is no form to come back to: 404 for absent or not yours, 409 for somebody faster. */
@ControllerAdvice
class ErrorPages {
    /** An address whose id is no id leads nowhere. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class, MissingPathVariableException.class})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** A form that no page of ours sends. */
    @ExceptionHandler({BeansException.class})
    void unreadable(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** A row of a list whose number is no number; Spring's binder says so in no better way. */
    @ExceptionHandler(NumberFormatException.class)
    void unreadableRow(NumberFormatException fault, HttpServletResponse response) throws IOException {
        boolean whileBinding = Arrays.stream(fault.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("org.springframework.validation."));
        if (!whileBinding) {
            throw fault;
        }
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    @ExceptionHandler({
        StaleVersion.class,
        RuleViolation.class,
        ConcurrencyFailureException.class,
        DataIntegrityViolationException.class
    })
    void somebodyWasFaster(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
