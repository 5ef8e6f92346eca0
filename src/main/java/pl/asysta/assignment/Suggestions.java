package pl.asysta.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.caseload.DifficultyView;
import pl.asysta.caseload.Language;
import pl.asysta.cases.CaseView;
import pl.asysta.staff.WorkerId;

/** Which assistants may be chosen for a family, in the order in which they suit it. */
@Service
@Transactional(readOnly = true)
public class Suggestions {
    private static final String TIES = """
            select w.id, p.district_id, array_to_string(p.languages, ',') as languages, e.until, f.child_away,
                   coalesce(d.weight, :unweighed) as weight, d.language
              from (select exists (select from child_placement
                                    where case_id = :family and placed_on <= :today
                                      and (returned_on is null or returned_on > :today)) as child_away) f
              left join lateral (select weight, language from family_difficulty where case_id = :family
                                  order by set_at desc limit 1) d on true
              left join worker w on w.role = 'FAMILY_ASSISTANT'
              left join assistant_profile p on p.assistant_id = w.id
              left join (select assistant_id, max(ended_on) as until from assignment
                          where case_id = :family and ended_on is not null group by assistant_id) e
                on e.assistant_id = w.id""";

    private final CaseloadBoard board;
    private final JdbcClient jdbc;
    private final Clock clock;

    Suggestions(CaseloadBoard board, JdbcClient jdbc, Clock clock) {
        this.board = board;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The family's needs, and every assistant, who suits it best first.
     *
     * @param proposed whom the request names, or null
     */
    public Match match(CaseView family, @Nullable WorkerId proposed) {
        var ties = new HashMap<WorkerId, Tie>();
        var needs = ties(family, ties);
        var suggestions = board.assistants().stream()
                .map(assistant -> suggestion(assistant, family, needs, ties, proposed))
                .sorted(Suggestion.ORDER)
                .toList();
        return new Match(needs, suggestions);
    }

    private static Suggestion suggestion(
            AssistantOnBoard assistant,
            CaseView family,
            FamilyNeeds needs,
            Map<WorkerId, Tie> ties,
            @Nullable WorkerId proposed) {
        var id = assistant.worker().id();
        var tie = ties.getOrDefault(id, Tie.NONE);
        var language = needs.language();
        return new Suggestion(
                assistant,
                id.equals(proposed),
                Integer.valueOf(family.district()).equals(tie.district()),
                language != null && tie.languages().contains(language) ? language : null,
                tie.workedUntil());
    }

    private FamilyNeeds ties(CaseView family, Map<WorkerId, Tie> ties) {
        return jdbc.sql(TIES)
                .param("unweighed", DifficultyView.UNWEIGHED)
                .param("family", family.id().id())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> {
                    var assistant = row.getObject("id", UUID.class);
                    if (assistant != null) {
                        ties.put(new WorkerId(assistant), Tie.of(row));
                    }
                    var language = row.getString("language");
                    return new FamilyNeeds(
                            row.getInt("weight"),
                            language == null ? null : Language.valueOf(language),
                            row.getBoolean("child_away"));
                })
                .list()
                .get(0); // the same in every row, and there is one at least
    }

    /** What ties an assistant to a family. */
    private record Tie(
            @Nullable Integer district,
            Set<Language> languages,
            @Nullable LocalDate workedUntil) {
        static final Tie NONE = new Tie(null, Set.of(), null);

        static Tie of(ResultSet row) throws SQLException {
            var languages = row.getString("languages");
            return new Tie(
                    row.getObject("district_id", Integer.class),
                    languages == null || languages.isEmpty()
                            ? Set.of()
                            : Stream.of(languages.split(","))
                                    .map(Language::valueOf)
                                    .collect(Collectors.toUnmodifiableSet()),
                    row.getObject("until", LocalDate.class));
        }
    }
}
