package pl.asysta.agenda.web;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.site.CsvSheet;
import pl.asysta.site.Words;
import pl.asysta.statute.MomentDeadline;

/** Deadlines as a table for spreadsheets, each with all that explains it. */
final class DeadlinesAsCsv {
    private static final String[] COLUMNS = {
        "due", "rule", "basis", "number", "family", "keeper", "start", "started-on", "entered-by", "term", "stops"
    };

    private final Words words;

    DeadlinesAsCsv(Words words) {
        this.words = words;
    }

    void write(Stream<OpenDeadline> deadlines, Appendable to) throws IOException {
        CsvSheet.write(
                Stream.of(COLUMNS).map(column -> words.text("agenda.csv." + column)), deadlines, this::values, to);
    }

    private Stream<@Nullable Object> values(OpenDeadline due) {
        var deadline = due.deadline();
        var family = due.family();
        var texts = "deadline." + due.rule();
        return Stream.of(
                deadline instanceof MomentDeadline hours ? words.moment(hours.due()) : deadline.day(),
                words.text(texts + ".name"),
                words.text(texts + ".basis"),
                family == null ? null : family.number(),
                family == null ? null : family.label(),
                due.keeper().worker() == null
                        ? words.text("agenda.director")
                        : due.keeper().name(),
                words.text("deadline.start." + deadline.start().kind()),
                deadline.start().on(),
                deadline.start().enteredBy(),
                due.rule().countsTime() ? words.term(deadline.term()) : null,
                words.text(texts + ".stop"));
    }
}
