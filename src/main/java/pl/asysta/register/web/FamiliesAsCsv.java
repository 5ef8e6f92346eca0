package pl.asysta.register.web;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.register.FamilyRow;
import pl.asysta.site.CsvSheet;
import pl.asysta.site.Words;

/** The list of families as a table for spreadsheets. */
final class FamiliesAsCsv {
    private static final String[] COLUMNS = {
        "number",
        "family",
        "address",
        "locality",
        "district",
        "children",
        "pathway",
        "stage",
        "worker",
        "assistant",
        "risk",
        "reported",
        "deadline",
        "deadline-of",
        "last-visit"
    };

    private final Words words;

    FamiliesAsCsv(Words words) {
        this.words = words;
    }

    /** Writes each row as it comes. */
    void write(Stream<FamilyRow> families, Appendable to) throws IOException {
        CsvSheet.write(
                Stream.of(COLUMNS).map(column -> words.text("register.csv." + column)), families, this::values, to);
    }

    private Stream<@Nullable Object> values(FamilyRow family) {
        var next = family.next();
        var band = family.band();
        return Stream.of(
                family.number(),
                family.label(),
                family.address().brief(),
                family.address().locality(),
                family.district(),
                family.children(),
                words.text("pathway." + family.pathway()),
                words.text(family.stageKey()),
                family.socialWorker(),
                family.assistant(),
                band == null ? null : words.text("risk.band." + band),
                family.informedOn(),
                next == null ? null : next.due(),
                next == null ? null : words.text("deadline." + next.rule() + ".name"),
                family.lastVisit());
    }
}
