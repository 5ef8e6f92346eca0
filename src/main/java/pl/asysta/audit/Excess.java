package pl.asysta.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.site.TurnedAway;
import pl.asysta.site.TurnedAway.Guard;

/**
 * Slows whoever opens more families, or takes more away, than anybody reads. It asks the log itself, so that processes count
 * together and a restart forgets nothing; what is being answered at this moment counts too, or a hundred at once would pass.
 */
@Component
public class Excess {
    /** In this time so many prints and downloads are let. */
    static final Duration FOR_TAKING = Duration.ofMinutes(10);

    /** In this time so many families are let. */
    static final Duration FOR_FAMILIES = Duration.ofHours(1);

    /** Until what is being answered is in the log. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    /** Only what is needed is counted: of a family that is open already, as most are, nothing but that it is. */
    private static final String LATELY = """
            select case when :taking then (
                       select at from audit.entry
                        where worker = :worker and kind = 'READ' and at > :since_taking and route ~ :taken and route !~ '\\.ics'
                        order by at desc offset greatest(:most_taken - 1, 0) limit 1) end as take,
                   case when cast(:family as uuid) is not null and not exists (
                       select from audit.entry
                        where family = :family and worker = :worker and kind = 'READ' and at > :since_opening) then (
                       select max(at) from audit.entry
                        where worker = :worker and kind = 'READ' and at > :since_opening and family is not null
                        group by family order by max(at) desc offset greatest(:most_families - 1, 0) limit 1) end as opening""";

    private final Map<UUID, Integer> running = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final AuditProperties limits;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Excess(JdbcClient jdbc, AuditProperties limits, ApplicationEventPublisher news, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.news = news;
        this.clock = clock;
    }

    /** Whether pages of this route leave the screen; a calendar that asks for its feed by itself is not meant. */
    public static boolean isTaking(String route) {
        return route.matches(".*" + LooksAtFamily.TAKEN + ".*") && !route.contains(".ics");
    }

    /**
     * Begins to answer; whatever it says, {@link #end} follows.
     *
     * @param taking whether the page leaves the screen
     * @param family whose page it is, if any
     * @return how long she has to wait, or nothing if she may have it now
     */
    public Optional<Duration> begin(UUID worker, boolean taking, @Nullable UUID family) {
        int others = running.merge(worker, 1, Integer::sum) - 1;
        var now = clock.instant();
        var wait = jdbc.sql(LATELY)
                .param("taking", taking)
                .param("taken", LooksAtFamily.TAKEN)
                .param("worker", worker)
                .param("since_taking", OffsetDateTime.now(clock).minus(FOR_TAKING))
                .param("since_opening", OffsetDateTime.now(clock).minus(FOR_FAMILIES))
                .param("family", family, Types.OTHER)
                .param("most_taken", limits.mostTaken() - others)
                .param("most_families", limits.mostFamilies() - others)
                .query((row, i) -> wait(row, now))
                .single()
                .or(() -> others >= limits.mostTaken() ? Optional.of(A_MOMENT) : Optional.empty());
        wait.ifPresent(left -> news.publishEvent(new TurnedAway(Guard.EXCESS)));
        return wait;
    }

    /** It has been answered, and is in the log. */
    public void end(UUID worker) {
        running.computeIfPresent(worker, (whose, pages) -> pages == 1 ? null : pages - 1);
    }

    private static Optional<Duration> wait(ResultSet row, Instant now) throws SQLException {
        var take = left(row, "take", FOR_TAKING, now);
        var opening = left(row, "opening", FOR_FAMILIES, now);
        return take.isPresent() && opening.isPresent() && opening.get().compareTo(take.get()) > 0
                ? opening
                : take.or(() -> opening);
    }

    /** Until what was let last before the limit is so long ago that it counts no more. */
    private static Optional<Duration> left(ResultSet row, String column, Duration window, Instant now)
            throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at)
                .map(then -> Duration.between(now, then.toInstant().plus(window)))
                .filter(left -> !left.isNegative() && !left.isZero());
    }
}
