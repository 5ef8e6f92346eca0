package pl.asysta.bench;

import java.util.List;
import java.util.Locale;

/** The times as a table in Markdown, with both promises: page to SQL, and the largest centre to the smallest. */
record Report(List<Timing> timings, List<Integer> sizes, int rounds) {
    private static final double GROWTH = 1.3;

    String text() {
        var text = new StringBuilder(
                "%nMilliseconds, %d rounds, by turns. Allowed: 3 × SQL + 10; %d families at most %.1f × the time of %d.%n%n"
                        .formatted(rounds, sizes.get(sizes.size() - 1), GROWTH, sizes.get(0)));
        text.append(
                "| Page | Families | Statements | Page, median | Page, p95 | SQL alone, median | Page ÷ SQL | Allowed | | Growth |%n"
                        .formatted());
        text.append("|---|--:|--:|--:|--:|--:|--:|--:|---|---|\n");
        timings.forEach(timing -> text.append(row(timing)));
        return text.toString();
    }

    private String row(Timing timing) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %s | %s |%n",
                timing.name(),
                timing.families(),
                timing.statementCount(),
                timing.page(),
                timing.page95(),
                timing.sql(),
                timing.page() / timing.sql(),
                timing.allowed(),
                timing.page() <= timing.allowed() ? "kept" : "BROKEN",
                growth(timing));
    }

    private String growth(Timing timing) {
        var smallest = timings.stream()
                .filter(other -> other.name().equals(timing.name()) && other.families() == sizes.get(0))
                .findFirst()
                .orElseThrow();
        if (timing == smallest) {
            return "";
        }
        double times = timing.page() / smallest.page();
        return String.format(Locale.ROOT, "%.2f %s", times, times <= GROWTH ? "kept" : "BROKEN");
    }
}
