package pl.asysta.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form that comes back says so in its status too: 409 after a clash of versions, 422 after any other refusal. */
class RefusalStatus implements HandlerInterceptor {
    private static final int UNPROCESSABLE_CONTENT = 422;

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView == null || modelAndView.getStatus() != null || !"POST".equals(request.getMethod())) {
            return;
        }
        var model = modelAndView.getModel();
        if (model.containsKey(Conflict.ATTRIBUTE)) {
            response.setStatus(HttpStatus.CONFLICT.value());
        } else if (model.values().stream().anyMatch(value -> value instanceof Errors errors && errors.hasErrors())) {
            response.setStatus(UNPROCESSABLE_CONTENT);
        }
    }
}
