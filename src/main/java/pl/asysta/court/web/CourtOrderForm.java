package pl.asysta.court.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.court.CourtFileNumber;
import pl.asysta.court.CourtOrderView;
import pl.asysta.court.OrderText;
import pl.asysta.court.RecordCourtOrder;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a court's order; as many rows of reports as the person asks for. */
record CourtOrderForm(
        long version,

        @NotBlank(message = "{court.form.court.required}") @Size(max = 200, message = "{form.too-long}") @Nullable
        String court,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String division,

        @NotBlank(message = "{court.form.fileNumber.required}") @FileNumber @Nullable
        String fileNumber,

        @NotBlank(message = "{court.form.orderedOn.required}") @Day @Nullable
        String orderedOn,

        @NotBlank(message = "{court.form.obligations.required}")
        @Size(max = 20_000, message = "{form.too-long}")
        @Nullable
        String obligations,

        List<@Valid ReportRow> reports,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String officer,

        @Size(max = 500, message = "{form.too-long}") @Nullable
        String officerContact,

        @Size(max = 500, message = "{form.too-long}") @Nullable
        String scan) {
    /** So many rows fit on the page. */
    static final int MOST_ROWS = 24;

    CourtOrderForm {
        var rows = new ArrayList<ReportRow>();
        if (reports != null) {
            reports.stream()
                    .limit(MOST_ROWS)
                    .map(row -> row == null ? ReportRow.BLANK : row)
                    .forEach(rows::add);
        }
        if (rows.isEmpty()) {
            rows.add(ReportRow.BLANK);
        }
        reports = List.copyOf(rows);
    }

    /** An order that nobody has recorded. */
    static CourtOrderForm blank() {
        return new CourtOrderForm(CourtOrderView.NONE, null, null, null, null, null, List.of(), null, null, null);
    }

    static CourtOrderForm of(CourtOrderView order) {
        var text = order.text();
        return new CourtOrderForm(
                order.version(),
                text.court(),
                text.division(),
                text.fileNumber().text(),
                Days.typed(text.orderedOn()),
                text.obligations(),
                order.reports().stream().map(ReportRow::of).toList(),
                text.officer(),
                text.officerContact(),
                text.scan());
    }

    CourtOrderForm withOneRowMore() {
        var rows = new ArrayList<>(reports);
        if (rows.size() < MOST_ROWS) {
            rows.add(ReportRow.BLANK);
        }
        return with(rows);
    }

    CourtOrderForm withoutRow(int row) {
        var rows = new ArrayList<>(reports);
        if (row >= 0 && row < rows.size()) {
            rows.remove(row);
        }
        return with(rows);
    }

    private CourtOrderForm with(List<ReportRow> rows) {
        return new CourtOrderForm(
                version, court, division, fileNumber, orderedOn, obligations, rows, officer, officerContact, scan);
    }

    /** What one box cannot say alone. */
    static void check(@Nullable CourtOrderForm form, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        for (int i = 0; i < form.reports.size(); i++) {
            form.reports.get(i).check("reports[" + i + "]", errors);
        }
    }

    RecordCourtOrder toCommand(CaseId family) {
        return new RecordCourtOrder(
                family,
                version,
                new OrderText(
                        String.valueOf(court).strip(),
                        division,
                        new CourtFileNumber(String.valueOf(fileNumber)),
                        Days.of(orderedOn),
                        String.valueOf(obligations),
                        officer,
                        officerContact,
                        scan),
                reports.stream()
                        .filter(row -> !row.isBlank())
                        .map(ReportRow::toReport)
                        .toList());
    }
}
