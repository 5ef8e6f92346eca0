package pl.asysta.register.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import pl.asysta.register.FamilyRow;
import pl.asysta.site.Words;

/**
 * Families as RFC 4180 wants them: commas, quotes where they are needed, CRLF. The byte order mark in front is for
 * spreadsheets, which would take Polish letters for others without it; days are ISO dates, which they sort.
 */
final class FamiliesAsCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
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
        to.append(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(to, CSVFormat.RFC4180);
        csv.printRecord(Stream.of(COLUMNS).map(column -> words.text("register.csv." + column)));
        try {
            families.forEach(family -> print(family, csv));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        csv.flush();
    }

    private void print(FamilyRow family, CSVPrinter csv) {
        try {
            csv.printRecord(values(family).map(FamiliesAsCsv::harmless));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
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

    /** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
    private static String harmless(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
