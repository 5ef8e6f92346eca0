package pl.asysta.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import pl.asysta.site.TurnedAway.Guard;

/**
 * Tells when a form brings boxes that its page does not have, as one that somebody hopes will make her an administrator. A form
 * is a record and takes nothing but its own boxes; such a one is left aside, and the rest carried out as ever.
 */
class UnaskedBoxes implements HandlerInterceptor {
    private final ApplicationEventPublisher news;
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    UnaskedBoxes(ApplicationEventPublisher news) {
        this.news = news;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if ("POST".equals(request.getMethod()) && handler instanceof HandlerMethod method && readsByName(method)) {
            var asked = known.computeIfAbsent(method, UnaskedBoxes::boxes);
            var sent = request.getParameterMap().keySet().stream();
            if (!sent.allMatch(name -> isOurs(name) || asked.contains(first(name)))) {
                news.publishEvent(new TurnedAway(Guard.BOXES));
            }
        }
        return true;
    }

    /** Tokens, slips of drafts and the shadows of tick boxes begin with a line; the language may be changed anywhere. */
    private static boolean isOurs(String name) {
        return name.startsWith("_") || name.equals("lang");
    }

    /** Not one that takes whatever is in the request: all boxes as a map, or the request itself and no form beside it. */
    private static boolean readsByName(HandlerMethod method) {
        boolean takesAll = parameters(method)
                .anyMatch(one -> Map.class.isAssignableFrom(one.getParameterType())
                        && one.hasParameterAnnotation(RequestParam.class));
        boolean takesRequest =
                parameters(method).anyMatch(one -> one.getParameterType().equals(HttpServletRequest.class));
        return !takesAll && !(takesRequest && parameters(method).noneMatch(UnaskedBoxes::isForm));
    }

    private static Set<String> boxes(HandlerMethod method) {
        return Stream.concat(parameters(method).flatMap(UnaskedBoxes::names), buttons(method))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (isForm(parameter)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null) {
            return Stream.empty();
        }
        return Stream.of(asked.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : asked.name());
    }

    /** A record beside its controller is a form; others come from elsewhere and are not read out of boxes. */
    private static boolean isForm(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord() && type.getPackageName().endsWith(".web");
    }

    /** A form with two buttons sends the name of the one that was pressed. */
    private static Stream<String> buttons(HandlerMethod method) {
        var route = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return route == null ? Stream.empty() : Arrays.stream(route.params());
    }

    private static Stream<MethodParameter> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters());
    }

    /** The box itself, of one in a row or inside another form. */
    private static String first(String name) {
        return name.replaceAll("[.\\[].*", "");
    }
}
