package pl.asysta.access;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * One address that the application answers, by its method.
 *
 * @param parameter that chooses this handler among several at the address, or an empty text
 */
record Route(String method, String pattern, String parameter) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    static Stream<Route> of(RequestMappingInfo mapping) {
        var parameter = mapping.getParamsCondition().getExpressions().stream()
                .filter(one -> !one.isNegated())
                .map(one -> one.getName())
                .findFirst()
                .orElse("");
        var methods = mapping.getMethodsCondition().getMethods();
        return new TreeSet<>(mapping.getPatternValues())
                .stream()
                        .flatMap(pattern -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                                .map(method -> new Route(method.name(), pattern, parameter)));
    }

    boolean isAboutAFamily() {
        return pattern.startsWith("/cases/{family}");
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** The address with these records in it; those that are not there get an id that nobody has. */
    String address(Map<String, String> records) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            var one = records.get(variable.group(1));
            if (one != null) {
                return one;
            }
            var form = variable.group(2);
            if (form == null || form.startsWith("[")) {
                return UUID.nameUUIDFromBytes(variable.group(1).getBytes()).toString();
            }
            return form.startsWith("\\d") ? "1" : form.split("\\|")[0];
        });
    }

    @Override
    public String toString() {
        return method + " " + pattern + (parameter.isEmpty() ? "" : "?" + parameter);
    }
}
