package pl.asysta.plan.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of a goal as the table of two texts shows them, one a line. */
final class GoalInWords {
    private GoalInWords() {}

    static String of(Object value) {
        return value instanceof List<?> rows
                ? rows.stream()
                        .map(ActionRow.class::cast)
                        .filter(row -> !row.isBlank())
                        .map(GoalInWords::line)
                        .collect(joining("\n"))
                : value.toString();
    }

    private static String line(ActionRow row) {
        return Stream.of(row.what(), row.who(), row.dueOn(), row.effect(), row.method())
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }
}
