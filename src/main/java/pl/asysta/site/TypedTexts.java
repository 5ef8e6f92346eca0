package pl.asysta.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The long texts of a form that was sent and could not be taken, so that a page can give them back; no password. */
public final class TypedTexts {
    private static final int WORTH_KEEPING = 3;
    private static final Set<String> NEVER_SHOWN =
            Set.of("_csrf", "password", "passwordAgain", "token", "_draft", "_sheet");

    private TypedTexts() {}

    /** Those of this request; none if it sent no form. */
    public static List<String> in(HttpServletRequest request) {
        if (!"POST".equals(methodOf(request))) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NEVER_SHOWN.contains(lastPartOf(field.getKey())))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.length() >= WORTH_KEEPING && !text.matches("[0-9a-f-]{36}|[A-Z_]+|true|false"))
                .toList();
    }

    /** The method of the request that failed; the error page itself is always asked for with GET (Servlet 6.1). */
    private static String methodOf(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(RequestDispatcher.ERROR_METHOD), request.getMethod());
    }

    /** A form inside a form sends its password as {@code password.password}. */
    private static String lastPartOf(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
