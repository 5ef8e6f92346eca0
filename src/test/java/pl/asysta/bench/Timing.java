package pl.asysta.bench;

import java.util.ArrayList;
import java.util.List;

/** How long one page takes in one centre, and its SQL alone; in milliseconds. */
final class Timing {
    private final BenchPage page;
    private final BenchCentre centre;
    private final Replay sql;
    private final List<Double> pages = new ArrayList<>();
    private final List<Double> statements = new ArrayList<>();

    Timing(String page, BenchCentre centre) throws Exception {
        this.page = centre.page(page);
        this.centre = centre;
        this.sql = centre.record(this.page);
    }

    void take(boolean counts) throws Exception {
        double ofPage = timed(() -> centre.open(page));
        double ofSql = timed(sql::run);
        if (counts) {
            pages.add(ofPage);
            statements.add(ofSql);
        }
    }

    String name() {
        return page.name();
    }

    int families() {
        return centre.families();
    }

    int statementCount() {
        return sql.statements().size();
    }

    double page() {
        return quantile(pages, 0.5);
    }

    double page95() {
        return quantile(pages, 0.95);
    }

    double sql() {
        return quantile(statements, 0.5);
    }

    /** What the page may cost: three times its SQL and ten milliseconds. */
    double allowed() {
        return 3 * sql() + 10;
    }

    static double quantile(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    static double timed(Act act) throws Exception {
        long started = System.nanoTime();
        act.run();
        return (System.nanoTime() - started) / 1e6;
    }

    interface Act {
        void run() throws Exception;
    }
}
