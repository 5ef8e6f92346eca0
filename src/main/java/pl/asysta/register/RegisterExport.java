package pl.asysta.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.Viewer;

/** Takes the families of a list out of the application: all its pages, by bundles, and never without a note of it. */
@Service
public class RegisterExport {
    private static final int AT_ONCE = 500;

    private final FamilyRegister register;
    private final FamilyRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterExport(FamilyRegister register, FamilyRows rows, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is to leave: the ids of the families in their order, now that it is on record who takes them.
     *
     * @param families of those the viewer may see
     */
    public record Bundles(List<UUID> families) {}

    /** Puts the export on record and answers with what it holds. */
    @Transactional
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    public Bundles begin(FamilyFilter filter, Sorting sorting, Viewer viewer) {
        var families = register.all(filter, sorting, viewer);
        note(families.size(), words(filter), viewer);
        return new Bundles(families);
    }

    /**
     * Puts on record that another list of families leaves.
     *
     * @param list what it is, without a word of any family
     */
    @Transactional
    @PreAuthorize("!hasRole('ADMINISTRATOR')")
    public void note(int families, String list, Viewer viewer) {
        jdbc.sql("insert into register_export (id, worker_id, exported_at, families, filter) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), viewer.worker().id(), OffsetDateTime.now(clock), families, list)
                .update();
    }

    /** The rows, read by and by while somebody takes them. */
    public Stream<FamilyRow> rows(Bundles bundles) {
        var families = bundles.families();
        return Stream.iterate(0, from -> from < families.size(), from -> from + AT_ONCE)
                .flatMap(from -> rows.of(families.subList(from, Math.min(from + AT_ONCE, families.size()))).stream());
    }

    /** The filter without what was typed: a name or a person says who was looked for. */
    private static String words(FamilyFilter filter) {
        return Stream.of(
                        filter.text() == null ? null : "text",
                        filter.person() == null ? null : "person",
                        word("stage", filter.stage()),
                        word("district", filter.district()),
                        word("social worker", filter.socialWorker()),
                        word("assistant", filter.assistant()),
                        word("pathway", filter.pathway()),
                        word("band", filter.band()),
                        word("attention", filter.attention()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String word(String name, @Nullable Object value) {
        return value == null ? null : name + " " + value;
    }
}
