package pl.asysta.register;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.Role;

/** What can be chosen in the filters of the register, read in one statement. */
@Service
@Transactional(readOnly = true)
public class RegisterChoices {
    /** No box offers more than these and what is chosen; the others are chosen by their name in a row of the list. */
    public static final int MOST = 40;

    private static final String CHOICES = """
            (select 'DISTRICT' as kind, id::text as value, name from district order by name limit :most)
            union (select 'DISTRICT', id::text, name from district where id = cast(:district as int))
            union (select role, id::text, last_name || ' ' || first_name from worker
                    where role = 'SOCIAL_WORKER' and enabled order by last_name, first_name limit :most)
            union (select role, id::text, last_name || ' ' || first_name from worker
                    where role = 'FAMILY_ASSISTANT' and enabled order by last_name, first_name limit :most)
            union (select role, id::text, last_name || ' ' || first_name from worker
                    where id in (cast(:socialWorker as uuid), cast(:assistant as uuid)))
            order by name, value""";

    private final JdbcClient jdbc;

    RegisterChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of the values of a filter. */
    public record Choice(String kind, String value, String name) {}

    /** Everything that can be chosen. */
    public record Choices(List<Choice> districts, List<Choice> socialWorkers, List<Choice> assistants) {}

    /** The choices; what this filter has chosen is always among them. */
    public Choices with(FamilyFilter filter) {
        var all = jdbc.sql(CHOICES)
                .param("most", MOST)
                .param("district", Objects.toString(filter.district(), null))
                .param("socialWorker", Objects.toString(filter.socialWorker(), null))
                .param("assistant", Objects.toString(filter.assistant(), null))
                .query(Choice.class)
                .list();
        return new Choices(
                of("DISTRICT", all), of(Role.SOCIAL_WORKER.name(), all), of(Role.FAMILY_ASSISTANT.name(), all));
    }

    private static List<Choice> of(String kind, List<Choice> all) {
        return all.stream().filter(choice -> choice.kind().equals(kind)).toList();
    }
}
