package pl.asysta.desk.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.desk.DelaysOfYear;
import pl.asysta.site.CsvSheet;
import pl.asysta.site.Words;

/** The late papers of a year as a table for spreadsheets. */
final class DelaysAsCsv {
    private static final String[] COLUMNS = {
        "number", "family", "assistant", "paper", "due", "dated", "recorded", "days", "reason", "seen-by", "seen-at"
    };

    private final Words words;

    DelaysAsCsv(Words words) {
        this.words = words;
    }

    void write(List<DelaysOfYear> delays, Appendable to) throws IOException {
        CsvSheet.write(
                Stream.of(COLUMNS).map(column -> words.text("delays.csv." + column)),
                delays.stream().flatMap(kind -> kind.late().stream().map(one -> Map.entry(kind.paper(), one))),
                one -> values(one.getKey(), one.getValue()),
                to);
    }

    private Stream<@Nullable Object> values(PaperKind paper, DelaysOfYear.Late late) {
        return Stream.of(
                late.number(),
                late.label(),
                late.assistant(),
                words.text("delays.csv.of." + paper),
                late.due(),
                late.datedOn(),
                late.recordedOn(),
                late.days(),
                late.reason(),
                late.seenBy(),
                late.seenAt() == null ? null : words.moment(late.seenAt()));
    }
}
