package pl.asysta.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.assignment.EndReason;
import pl.asysta.cases.CaseId;

/** How families come to assistants and leave them. One that passes to another assistant neither comes nor leaves. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
public class FamilyFlow {
    /** So many months are drawn. */
    public static final int MONTHS = 12;

    /** So many families stand on one page. */
    public static final int PAGE_SIZE = 100;

    /** What was before the first month is counted as one month more. */
    private static final String MOVES = """
            select greatest(date_trunc('month', m.day)::date, :before) as month,
                   count(*) filter (where m.came) as begun, count(*) filter (where not m.came) as ended,
                   count(*) filter (where not m.came and m.reason = 'GOAL_REACHED') as reached
              from (select started_on as day, true as came, null as reason from assignment where follows is null
                    union all
                    select a.ended_on, false, a.end_reason from assignment a
                     where a.ended_on is not null
                       and not exists (select from assignment n where n.follows = a.id)) m
             where m.day <= :last
             group by 1""";

    private static final String ROWS = """
            select c.id, c.number, c.label, w.first_name || ' ' || w.last_name as assistant, f.day, f.end_reason
              from (select a.* %s order by a.day desc, a.case_id limit :size offset :offset) f
              join family_case c on c.id = f.case_id
              join worker w on w.id = f.assistant_id
             order by f.day desc, f.case_id""";

    private final JdbcClient jdbc;

    FamilyFlow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Moves(int begun, int ended, int reached) {
        static final Moves NONE = new Moves(0, 0, 0);
    }

    /** The twelve months of which this one is the last, in one statement. */
    public List<FlowMonth> until(YearMonth last) {
        var first = last.minusMonths(MONTHS - 1L);
        var moves = moves(first.minusMonths(1), last);
        var months = new ArrayList<FlowMonth>();
        int families = 0;
        for (var month = first.minusMonths(1); !month.isAfter(last); month = month.plusMonths(1)) {
            var moved = moves.getOrDefault(month, Moves.NONE);
            families += moved.begun() - moved.ended();
            months.add(new FlowMonth(month, families, moved.begun(), moved.ended(), moved.reached()));
        }
        return List.copyOf(months.subList(1, months.size()));
    }

    private Map<YearMonth, Moves> moves(YearMonth before, YearMonth last) {
        var moves = new HashMap<YearMonth, Moves>();
        jdbc.sql(MOVES)
                .param("before", before.atDay(1))
                .param("last", last.atEndOfMonth())
                .query(row -> {
                    moves.put(
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            new Moves(row.getInt("begun"), row.getInt("ended"), row.getInt("reached")));
                });
        return moves;
    }

    /** How many families there are of each kind. */
    public Map<FlowKind, Integer> counts(FlowSpan span) {
        var counts = new EnumMap<FlowKind, Integer>(FlowKind.class);
        jdbc.sql(Stream.of(FlowKind.values())
                        .map(kind -> "(select count(*) " + kind.from() + ") as " + kind)
                        .collect(Collectors.joining(", ", "select ", "")))
                .param("first", span.first())
                .param("last", span.last())
                .query(row -> {
                    for (var kind : FlowKind.values()) {
                        counts.put(kind, row.getInt(kind.name()));
                    }
                });
        return counts;
    }

    /**
     * One page of those families, the latest first.
     *
     * @param page counted from 0
     */
    public List<FlowRow> rows(FlowSpan span, FlowKind kind, int page) {
        return jdbc.sql(ROWS.formatted(kind.from()))
                .param("first", span.first())
                .param("last", span.last())
                .param("size", PAGE_SIZE)
                .param("offset", (long) page * PAGE_SIZE)
                .query((row, n) -> row(row, kind))
                .list();
    }

    private static FlowRow row(ResultSet row, FlowKind kind) throws SQLException {
        return new FlowRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("label"),
                row.getString("assistant"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("end_reason"))
                        .filter(reason -> kind == FlowKind.ENDED)
                        .map(EndReason::valueOf)
                        .orElse(null));
    }
}
