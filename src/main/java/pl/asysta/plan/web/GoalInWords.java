package pl.asysta.plan.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.asysta.plan.ActionStatus;
import pl.asysta.site.Words;
import pl.asysta.statute.SupportPurpose;

/** What a goal says, as the table of two texts shows it: its purpose by name, its actions one a line. */
final class GoalInWords {
    private GoalInWords() {}

    static String of(Object value, Words words) {
        if (value instanceof SupportPurpose purpose) {
            return words.text("purpose." + purpose);
        }
        return value instanceof List<?> rows
                ? rows.stream()
                        .map(ActionRow.class::cast)
                        .filter(row -> !row.isBlank())
                        .map(row -> line(row, words))
                        .collect(joining("\n"))
                : value.toString();
    }

    private static String line(ActionRow row, Words words) {
        var status = row.status() == null ? ActionStatus.NOW : row.status();
        return Stream.of(row.what(), row.who(), row.dueOn(), row.effect(), row.method(), words.text("action." + status))
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }
}
