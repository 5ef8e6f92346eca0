package pl.asysta.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.Stage;

/**
 * The first families of a list in its order, read from an index as far as they are needed. An order that no index has
 * is put together of parts that one has.
 */
@Component
class FamilyOrder {
    /** So few are read once and put in order then. */
    static final int FEW = 200;

    private final JdbcClient jdbc;
    private final DeadlineOrder deadlines;

    FamilyOrder(JdbcClient jdbc, DeadlineOrder deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /**
     * The first of those who fulfil what is asked.
     *
     * @param most so many families at most
     * @param count how many there are; a few are read once and put in order then
     */
    List<UUID> first(int most, Conditions asked, int count, Sorting sorting) {
        boolean few = count <= FEW;
        return switch (sorting.by()) {
            case DEADLINE ->
                deadlines
                        .merge(read(deadlines.parts(asked.isAboutClocks()), asked, few, most))
                        .limit(most)
                        .toList();
            case FAMILY -> inOneOrder("e.label", sorting, asked, most);
            case REPORTED -> inOneOrder("e.informed_on", "e.number", sorting, asked, most);
            case VISIT -> inOneOrder("e.last_visit_on", sorting, asked, most);
            case STAGE -> byStage(sorting, asked, few, most);
        };
    }

    private List<UUID> byStage(Sorting sorting, Conditions asked, boolean few, int most) {
        var parts = Stream.of(Stage.values())
                .sorted(sorting.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .map(stage -> new Part("e.stage = '" + stage + "'", "e.informed_on", true))
                .toList();
        return read(parts, asked, few, most).stream()
                .map(Found::family)
                .limit(most)
                .toList();
    }

    private List<UUID> inOneOrder(String column, Sorting sorting, Conditions asked, int most) {
        return inOneOrder(column, "e.case_id", sorting, asked, most);
    }

    private List<UUID> inOneOrder(String column, String then, Sorting sorting, Conditions asked, int most) {
        var way = sorting.descending() ? " desc" : "";
        return jdbc.sql("select e.case_id from register_entry e where " + asked.sql() + " order by " + column + way
                        + ", " + then + way + " limit " + most)
                .params(asked.values())
                .query(UUID.class)
                .list();
    }

    /** The first families of each part, part after part, each in its order. */
    private List<Found> read(List<Part> parts, Conditions asked, boolean few, int most) {
        var rest = few ? "found e where true" : "register_entry e where " + asked.sql();
        var sql = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).sql(i, rest, most))
                .collect(Collectors.joining(" union all ", few ? asked.picked("found") : "", ""));
        return jdbc
                .sql(sql)
                .params(asked.values())
                .query((row, n) -> new Found(
                        row.getObject("case_id", UUID.class),
                        row.getInt("part"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("place")))
                .stream()
                .sorted(Comparator.comparingInt(Found::part).thenComparingInt(Found::place))
                .toList();
    }

    /**
     * Families of one kind by a day.
     *
     * @param latestFirst or the earliest; of one day then the highest number first
     */
    record Part(String condition, String day, boolean latestFirst) {
        private String sql(int number, String entries, int most) {
            var order = latestFirst ? day + " desc, e.number desc" : day + ", e.case_id";
            return "select p.*, " + number + " as part, row_number() over () as place from (select e.case_id, " + day
                    + " as day from " + entries + " and " + condition + " order by " + order
                    + " limit " + most + ") p";
        }
    }

    /** A family at its place in a part. */
    record Found(UUID family, int part, LocalDate day, int place) {}
}
