package pl.asysta.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import pl.asysta.site.Addresses;

/**
 * What was tried and is not to be had. The first try of a minute is kept at once; how often the same was tried again from
 * the same place in that minute, as one entry when it is over. So nobody fills the log, from however many places: only so
 * many are told apart in a minute, and what comes from further ones is kept together, without a place.
 */
@Component
public class Attempts {
    /** More than a whole centre mistypes in a minute. */
    static final int PLACES = 60;

    private final Map<Tried, Count> counts = new HashMap<>();
    private final Log log;
    private final Clock clock;

    Attempts(Log log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    private record Tried(
            Instant minute,
            EntryKind kind,
            @Nullable String subject,
            @Nullable Integer status,
            @Nullable UUID worker,
            @Nullable String line,
            @Nullable String page) {
        Tried fromAnywhere() {
            return new Tried(minute, kind, null, null, null, null, null);
        }
    }

    private record Count(Origin first, int further) {
        Count andOne() {
            return new Count(first, further + 1);
        }
    }

    /** Keeps this try. */
    void keep(EntryKind kind, Origin origin, @Nullable String subject) {
        keep(kind, origin, subject, null, null);
    }

    /**
     * Somebody asked for a page without a family that is not hers; each kind of page is counted by itself.
     *
     * @param status with which it was answered
     */
    public void refused(Origin origin, int status) {
        keep(EntryKind.REFUSED, origin, null, status, origin.route());
    }

    /** Keeps how often the tries of the minutes that are over came again. */
    @Scheduled(initialDelayString = "${asysta.audit.every:PT1M}", fixedDelayString = "${asysta.audit.every:PT1M}")
    public void keepFurther() {
        keepFurtherBefore(minute());
    }

    /** Those of the minute that runs, too. */
    @PreDestroy
    public void keepAll() {
        keepFurtherBefore(Instant.MAX);
    }

    private void keepFurtherBefore(Instant minute) {
        over(minute).forEach((tried, count) -> {
            if (count.further() > 0) {
                log.tried(tried.kind(), count.first(), tried.subject(), tried.status(), count.further());
            }
        });
    }

    private void keep(
            EntryKind kind, Origin origin, @Nullable String subject, @Nullable Integer status, @Nullable String page) {
        var address = origin.address();
        var line = address == null ? null : Addresses.line(address);
        var tried = new Tried(minute(), kind, subject, status, origin.worker(), line, page);
        counted(tried, origin)
                .ifPresent(known -> log.tried(
                        kind, known.line() == null ? Origin.NOBODY : origin, known.subject(), known.status(), 1));
    }

    /** The try as it is to be kept now, or nothing if it is only counted. */
    private synchronized Optional<Tried> counted(Tried tried, Origin origin) {
        var known = counts.containsKey(tried) || counts.size() < PLACES ? tried : tried.fromAnywhere();
        var count = counts.get(known);
        counts.put(known, count == null ? new Count(known == tried ? origin : Origin.NOBODY, 0) : count.andOne());
        return count == null ? Optional.of(known) : Optional.empty();
    }

    private synchronized Map<Tried, Count> over(Instant minute) {
        var over = new HashMap<>(counts);
        over.keySet().removeIf(tried -> !tried.minute().isBefore(minute));
        counts.keySet().removeAll(over.keySet());
        return over;
    }

    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
