package pl.asysta.development.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pl.asysta.development.YearOfAssistant;
import pl.asysta.site.Words;

/** Years of assistants as RFC 4180 wants them, with the byte order mark that spreadsheets need for Polish letters. */
final class YearsAsCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String[] COLUMNS = {
        "assistant", "supervisions", "supervision-hours", "trainings", "training-hours", "certificates"
    };

    private final Words words;

    YearsAsCsv(Words words) {
        this.words = words;
    }

    void write(List<YearOfAssistant> years, Appendable to) throws IOException {
        to.append(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(to, CSVFormat.RFC4180);
        csv.printRecord(Stream.of(COLUMNS).map(column -> words.text("development.csv." + column)));
        for (var year : years) {
            csv.printRecord(
                    year.name(),
                    year.supervisions(),
                    year.supervisionHours().toPlainString(),
                    year.trainings(),
                    year.trainingHours().toPlainString(),
                    year.certificates());
        }
        csv.flush();
    }
}
