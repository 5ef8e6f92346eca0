package pl.asysta.demo.zalesie;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.function.Function;

/** The few shapes of JSON that columns hold. */
final class Json {
    private Json() {}

    static <T> String map(Collection<T> of, Function<T, String> key, Function<T, String> value) {
        return of.stream()
                .map(each -> quoted(key.apply(each)) + ":" + quoted(value.apply(each)))
                .collect(joining(",", "{", "}"));
    }

    static <T> String list(Collection<T> of, Function<T, String> object) {
        return of.stream().map(object).collect(joining(",", "[", "]"));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
