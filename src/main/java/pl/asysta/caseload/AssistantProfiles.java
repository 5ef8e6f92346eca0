package pl.asysta.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Role;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.Workers;

/** Home districts and languages of the assistants. */
@Service
@Transactional
public class AssistantProfiles {
    private final Workers workers;
    private final JdbcClient jdbc;

    AssistantProfiles(Workers workers, JdbcClient jdbc) {
        this.workers = workers;
        this.jdbc = jdbc;
    }

    /** Of one assistant. */
    @Transactional(readOnly = true)
    public AssistantProfile of(WorkerId assistant) {
        return jdbc.sql(
                        "select district_id, array_to_string(languages, ',') as languages from assistant_profile where assistant_id = ?")
                .param(assistant.id())
                .query((row, n) -> profile(row))
                .optional()
                .orElse(AssistantProfile.EMPTY);
    }

    /** Keeps what is known of her. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'COORDINATOR')")
    public void keep(WorkerId assistant, AssistantProfile profile) {
        if (workers.worker(assistant).role() != Role.FAMILY_ASSISTANT) {
            throw new NotFound("assistant", assistant);
        }
        jdbc.sql("""
                        insert into assistant_profile (assistant_id, district_id, languages)
                        values (:assistant, (select id from district where id = :district), cast(:languages as text[]))
                        on conflict (assistant_id) do update
                        set district_id = excluded.district_id, languages = excluded.languages""")
                .param("assistant", assistant.id())
                .param("district", profile.district())
                .param(
                        "languages",
                        profile.languages().stream()
                                .map(Language::name)
                                .sorted()
                                .collect(Collectors.joining(",", "{", "}")))
                .update();
    }

    private static AssistantProfile profile(ResultSet row) throws SQLException {
        var languages = row.getString("languages");
        return new AssistantProfile(
                row.getObject("district_id", Integer.class),
                Stream.of(languages.split(","))
                        .filter(language -> !language.isEmpty())
                        .map(Language::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
