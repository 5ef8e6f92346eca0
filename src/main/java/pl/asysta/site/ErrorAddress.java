package pl.asysta.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** The error page has an address, but nobody goes there without an error. */
class ErrorAddress implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean afterAnError = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (!afterAnError) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
        return afterAnError;
    }
}
