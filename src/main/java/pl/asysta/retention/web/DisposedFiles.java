package pl.asysta.retention.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import pl.asysta.cases.FileDisposed;

/** Every address of a file that was disposed of leads to the page that says so. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DisposedFiles {
    @ExceptionHandler
    String wasDisposedOf(FileDisposed file) {
        return "redirect:/cases/%s/disposal".formatted(file.family());
    }
}
