package pl.asysta.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.caseload.AssistantProfile;
import pl.asysta.caseload.AssistantProfiles;
import pl.asysta.caseload.DifficultyView;
import pl.asysta.caseload.Language;
import pl.asysta.cases.CaseView;
import pl.asysta.staff.WorkerId;

/** Which assistants may be chosen for a family, in the order in which they suit it. */
@Service
@Transactional(readOnly = true)
public class Suggestions {
    private final CaseloadBoard board;
    private final AssistantProfiles profiles;
    private final JdbcClient jdbc;

    Suggestions(CaseloadBoard board, AssistantProfiles profiles, JdbcClient jdbc) {
        this.board = board;
        this.profiles = profiles;
        this.jdbc = jdbc;
    }

    /**
     * Every assistant, who suits the family best first.
     *
     * @param proposed whom the request names, or null
     */
    public List<Suggestion> forFamily(
            CaseView family, Optional<DifficultyView> difficulty, @Nullable WorkerId proposed) {
        var known = profiles.everybody();
        var earlier = earlierWork(family);
        var language = difficulty.map(DifficultyView::language).orElse(null);
        return board.assistants().stream()
                .map(assistant -> {
                    var id = assistant.worker().id();
                    var profile = known.getOrDefault(id, AssistantProfile.EMPTY);
                    return new Suggestion(
                            assistant,
                            id.equals(proposed),
                            Integer.valueOf(family.district()).equals(profile.district()),
                            spoken(language, profile),
                            earlier.get(id));
                })
                .sorted(Suggestion.ORDER)
                .toList();
    }

    private static @Nullable Language spoken(@Nullable Language language, AssistantProfile profile) {
        return language != null && profile.languages().contains(language) ? language : null;
    }

    private Map<WorkerId, LocalDate> earlierWork(CaseView family) {
        var until = new HashMap<WorkerId, LocalDate>();
        jdbc.sql("select assistant_id, max(ended_on) as until from assignment"
                        + " where case_id = ? and ended_on is not null group by assistant_id")
                .param(family.id().id())
                .query(row -> {
                    until.put(
                            new WorkerId(row.getObject("assistant_id", UUID.class)),
                            row.getObject("until", LocalDate.class));
                });
        return until;
    }
}
