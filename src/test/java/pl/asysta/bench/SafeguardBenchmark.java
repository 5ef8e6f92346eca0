package pl.asysta.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the safeguards of PostgreSQL cost: the same rows read with and without row level security, and the same rows
 * written with and without the trigger of the audit log. Both ways take turns, so that whatever else the machine does
 * slows both alike; what is written is rolled back. Stops by itself.
 */
public final class SafeguardBenchmark {
    private static final int ROWS = 200;

    private static final List<Write> WRITES = List.of(
            new Write("a family’s address", "family_case", "street = coalesce(street, '') || 'a'"),
            new Write("a person’s name", "person", "last_name = last_name || 'a'"),
            new Write("a visit on the work card", "work_card_entry", "version = version + 1"));

    private SafeguardBenchmark() {}

    /** Takes its numbers from system properties: bench.families, of which the first counts, and bench.rounds. */
    public static void main(String[] arguments) throws Exception {
        int families =
                Integer.parseInt(System.getProperty("bench.families", "20000").split(",")[0]);
        int rounds = Integer.getInteger("bench.rounds", 100);
        try (var centre = BenchCentre.of(families);
                var owner = centre.ownersConnection()) {
            owner.setAutoCommit(false);
            System.out.printf("%n%d families, %d rounds by turns, medians%n%n", families, rounds);
            System.out.println("| What | Without, ms | With, ms | With ÷ without |\n|---|--:|--:|--:|");
            for (var page : centre.pages()) {
                var with = centre.record(page);
                reads(page.name(), with, new Replay(with.statements(), owner), rounds);
            }
            for (var write : WRITES) {
                writes(write, owner, rounds);
            }
        }
        System.exit(0); // threads of the clients would linger
    }

    private static void reads(String page, Replay with, Replay without, int rounds) throws Exception {
        var guarded = new ArrayList<Double>();
        var open = new ArrayList<Double>();
        for (int round = 0; round < 2 * rounds; round++) {
            double first = Timing.timed(with::run);
            double second = Timing.timed(without::run);
            if (round >= rounds) { // the first half warms up
                guarded.add(first);
                open.add(second);
            }
        }
        row("SQL of: " + page, open, guarded);
    }

    private static void writes(Write write, Connection owner, int rounds) throws Exception {
        var watched = new ArrayList<Double>();
        var unwatched = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            watched.add(Timing.timed(() -> write.run(owner)));
            owner.rollback();
            try (var statement = owner.createStatement()) {
                statement.execute("alter table " + write.table() + " disable trigger audit_change");
            }
            unwatched.add(Timing.timed(() -> write.run(owner)));
            owner.rollback();
        }
        row(ROWS + " × " + write.name(), unwatched, watched);
    }

    private static void row(String what, List<Double> without, List<Double> with) {
        double open = Timing.quantile(without, 0.5);
        double guarded = Timing.quantile(with, 0.5);
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |%n", what, open, guarded, guarded / open);
    }

    /** A change of many rows, one at a time, as people make them. */
    private record Write(String name, String table, String change) {
        void run(Connection connection) throws Exception {
            var ids = new ArrayList<Object>();
            try (var statement = connection.createStatement();
                    var found =
                            statement.executeQuery("select id from %s order by id limit %d".formatted(table, ROWS))) {
                while (found.next()) {
                    ids.add(found.getObject(1));
                }
            }
            try (var update = connection.prepareStatement("update %s set %s where id = ?".formatted(table, change))) {
                for (var id : ids) {
                    update.setObject(1, id);
                    update.executeUpdate();
                }
            }
        }
    }
}
