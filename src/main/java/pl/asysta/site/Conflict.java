package pl.asysta.site;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * Two texts of one paper: what the person typed stays in the form, what somebody saved meanwhile stands beside it.
 *
 * @param version the version that is stored now; sent back with the form, so that saving again is meant
 * @param differences the fields in which they differ
 */
public record Conflict(long version, List<Difference> differences) {
    static final String ATTRIBUTE = "conflict";

    /** What a form carries beside its text. */
    private static final Set<String> NOT_TEXT = Set.of("version", "token");

    /**
     * One field that differs.
     *
     * @param label its label on the form
     * @param saved the text that is stored now
     * @param typed the text of the person's own form
     */
    public record Difference(String label, String saved, String typed) {}

    /**
     * Puts both texts on the page.
     *
     * @param typed the person's form, a record
     * @param saved the same record made of what is stored now
     * @param version the version that is stored now
     * @param labels from the name of a field to its label
     */
    public static void show(Model model, Record typed, Record saved, long version, UnaryOperator<String> labels) {
        show(model, typed, saved, version, labels, String::valueOf);
    }

    /**
     * The same with values that are not texts.
     *
     * @param words from a value, never null, to what a person reads
     */
    public static void show(
            Model model,
            Record typed,
            Record saved,
            long version,
            UnaryOperator<String> labels,
            Function<Object, String> words) {
        var differences = new ArrayList<Difference>();
        for (var component : typed.getClass().getRecordComponents()) {
            if (!NOT_TEXT.contains(component.getName())) {
                compare(
                        component.getName(),
                        inWords(value(component, typed), words),
                        inWords(value(component, saved), words),
                        labels,
                        differences);
            }
        }
        model.addAttribute(ATTRIBUTE, new Conflict(version, differences));
    }

    /** Whether two texts of one paper say the same, whatever version they were opened at. */
    public static boolean isNone(Record typed, Record saved) {
        var differences = new ArrayList<Difference>();
        for (var component : typed.getClass().getRecordComponents()) {
            if (!NOT_TEXT.contains(component.getName())) {
                compare(
                        component.getName(),
                        inWords(value(component, typed), String::valueOf),
                        inWords(value(component, saved), String::valueOf),
                        UnaryOperator.identity(),
                        differences);
            }
        }
        return differences.isEmpty();
    }

    /** Says only that the paper has a newer version, which the page shows already. */
    public static void newer(Model model, long version) {
        model.addAttribute(ATTRIBUTE, new Conflict(version, List.of()));
    }

    private static void compare(
            String name,
            @Nullable Object typed,
            @Nullable Object saved,
            UnaryOperator<String> labels,
            List<Difference> differences) {
        if (typed instanceof Map<?, ?> mine && saved instanceof Map<?, ?> theirs) {
            var keys = new TreeSet<String>();
            mine.keySet().forEach(key -> keys.add(String.valueOf(key)));
            theirs.keySet().forEach(key -> keys.add(String.valueOf(key)));
            keys.forEach(key -> compare(key, mine.get(key), theirs.get(key), labels, differences));
        } else if (!text(typed).equals(text(saved))) {
            differences.add(new Difference(labels.apply(name), text(saved), text(typed)));
        }
    }

    private static @Nullable Object inWords(@Nullable Object value, Function<Object, String> words) {
        return value == null || value instanceof String || value instanceof Map ? value : words.apply(value);
    }

    private static @Nullable Object value(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "").replace("\r\n", "\n");
    }
}
