package pl.asysta.court.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import pl.asysta.court.CourtReport;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** One row of reports; a row with nothing in it is no report. */
record ReportRow(
        @Day(future = true) @Nullable String dueOn,
        @Day @Nullable String sentOn) {
    static final ReportRow BLANK = new ReportRow(null, null);

    static ReportRow of(CourtReport report) {
        return new ReportRow(Days.typed(report.dueOn()), Days.typed(report.sentOn()));
    }

    public boolean isBlank() {
        return dueOn == null && sentOn == null;
    }

    /** A row with something in it wants the court's day. */
    void check(String path, Errors errors) {
        if (dueOn == null && sentOn != null) {
            errors.rejectValue(path + ".dueOn", "court.form.dueOn.required");
        }
    }

    CourtReport toReport() {
        return new CourtReport(Days.of(dueOn), Days.read(sentOn).orElse(null));
    }

    /** Rows as the table of two texts shows them, one a line. */
    static String inWords(Object rows) {
        return rows instanceof List<?> list
                ? list.stream()
                        .map(ReportRow.class::cast)
                        .filter(row -> !row.isBlank())
                        .map(row ->
                                Objects.toString(row.dueOn, "") + (row.sentOn == null ? "" : " (" + row.sentOn + ")"))
                        .collect(Collectors.joining("\n"))
                : rows.toString();
    }
}
