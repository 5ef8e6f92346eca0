package pl.asysta.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.SignedIn;
import pl.asysta.staff.WorkerId;

/** The data-protection officer: an office that the administrator gives to an account, whatever its role. */
@Service
@Transactional
public class Officers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Officers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who has the office. */
    @Transactional(readOnly = true)
    public Optional<WorkerId> current() {
        return jdbc.sql("select worker_id from data_protection_officer where ended_at is null")
                .query(UUID.class)
                .optional()
                .map(WorkerId::new);
    }

    /** Gives the office to a worker, or to nobody; whoever had it has it no longer. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void appoint(@Nullable WorkerId officer, SignedIn by) {
        if (current().equals(Optional.ofNullable(officer))) {
            return;
        }
        var now = OffsetDateTime.now(clock);
        jdbc.sql("update data_protection_officer set ended_by = ?, ended_at = ? where ended_at is null")
                .params(by.id().id(), now)
                .update();
        if (officer != null) {
            jdbc.sql(
                            "insert into data_protection_officer (id, worker_id, appointed_by, appointed_at) values (?, ?, ?, ?)")
                    .params(UUID.randomUUID(), officer.id(), by.id().id(), now)
                    .update();
        }
    }

    /**
     * Lets the officer in, and director and deputy, who answer for the data.
     *
     * @throws NotFound for everybody else
     */
    @Transactional(readOnly = true)
    public void admit(SignedIn reader) {
        if (!reader.role().decidesRequests() && !current().equals(Optional.of(reader.id()))) {
            throw new NotFound("audit", reader.id());
        }
    }
}
