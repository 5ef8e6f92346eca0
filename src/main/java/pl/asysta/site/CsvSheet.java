package pl.asysta.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 wants it: commas, quotes where they are needed, CRLF. The byte order mark in front is for
 * spreadsheets, which would take Polish letters for others without it; days are ISO dates, which they sort.
 */
public final class CsvSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CsvSheet() {}

    /**
     * Writes each row as it comes.
     *
     * @param columns their names
     * @param values of a row, one for each column
     */
    public static <T> void write(
            Stream<String> columns, Stream<T> rows, Function<T, Stream<@Nullable Object>> values, Appendable to)
            throws IOException {
        to.append(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(to, CSVFormat.RFC4180);
        csv.printRecord(columns);
        try {
            rows.forEach(row -> print(values.apply(row), csv));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        csv.flush();
    }

    private static void print(Stream<@Nullable Object> values, CSVPrinter csv) {
        try {
            csv.printRecord(values.map(CsvSheet::harmless));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
    private static String harmless(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
