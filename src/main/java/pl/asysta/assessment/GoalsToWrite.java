package pl.asysta.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.LifeArea;
import pl.asysta.plan.PromisedGoals;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** The goals that the last assessment of a family promised for weak areas, until its plan is agreed anew. */
@Component
class GoalsToWrite implements PromisedGoals {
    private static final String PROMISED = """
            select c.id, c.label, promised.areas
              from family_case c
              join lateral (select * from family_assessment
                             where case_id = c.id and presented_at is not null order by number desc limit 1) a on true
             cross join lateral (select array_agg(area.key) as areas from jsonb_each(a.areas) area
                                  where area.value ->> 'goal' = '%s' and (area.value ->> 'level')::int <= %d) promised
             where promised.areas is not null and c.assistant_id is not null and a.kind <> 'FINAL' and %s
               and exists (select from case_paper p
                            where p.case_id = c.id and p.spell = c.spell and p.dated_on = a.assessed_on
                              and p.kind in ('INITIAL_ASSESSMENT', 'ASSESSMENT'))
               and not exists (select from case_paper p
                                where p.case_id = c.id and p.kind = 'WORK_PLAN' and p.recorded_at > a.presented_at)
             order by a.presented_at""";

    private final JdbcClient jdbc;

    GoalsToWrite(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LifeArea> of(CaseId family) {
        return promised("c.id = :family", Map.of("family", family.id())).stream()
                .flatMap(one -> one.areas().stream())
                .toList();
    }

    /** Those in the families with whom she works, or stands in for who does; the oldest promise first. */
    List<PromisedGoal> onDeskOf(Viewer viewer) {
        var assistants = viewer.assistants().stream().map(WorkerId::id).toArray(UUID[]::new);
        return promised("c.assistant_id = any(:assistants)", Map.of("assistants", assistants));
    }

    private List<PromisedGoal> promised(String whose, Map<String, ?> parameters) {
        return jdbc.sql(PROMISED.formatted(AssessedArea.TO_BE_WRITTEN, AssessedArea.WEAK, whose))
                .params(parameters)
                .query((row, n) -> {
                    var named = List.of((String[]) row.getArray("areas").getArray());
                    return new PromisedGoal(
                            new CaseId(requireNonNull(row.getObject("id", UUID.class))),
                            requireNonNull(row.getString("label")),
                            Stream.of(LifeArea.values())
                                    .filter(area -> named.contains(area.name()))
                                    .toList());
                })
                .list();
    }
}
