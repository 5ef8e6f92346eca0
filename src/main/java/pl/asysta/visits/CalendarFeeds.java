package pl.asysta.visits;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.personnel.FamilyAccess;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * A private calendar for each assistant's own telephone, at a secret address of which only a digest is kept. It names
 * families by their initial alone, and is empty while she may not see families.
 */
@Service
@Transactional
public class CalendarFeeds {
    private static final int TOKEN_BYTES = 24;
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 120;

    private final SecureRandom random = new SecureRandom();
    private final VisitsCalendar calendar;
    private final FamilyAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeeds(VisitsCalendar calendar, FamilyAccess access, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new secret for the feed of this assistant; the earlier one stops working. */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public String issue(Viewer by) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into calendar_feed (worker_id, token_hash, issued_at) values (?, ?, ?)
                        on conflict (worker_id) do update
                           set token_hash = excluded.token_hash, issued_at = excluded.issued_at""")
                .params(by.worker().id(), hash(token), OffsetDateTime.now(clock))
                .update();
        return token;
    }

    /** The feed at this secret in the form of RFC 5545, or nothing for a secret that does not work. */
    @Transactional(readOnly = true)
    public Optional<String> at(String token) {
        return jdbc.sql("select worker_id from calendar_feed where token_hash = ?")
                .param(hash(token))
                .query(UUID.class)
                .optional()
                .map(WorkerId::new)
                .map(this::feed);
    }

    private String feed(WorkerId assistant) {
        var feed = new ICalendar();
        feed.setProductId("-//Asysta//Terminarz//PL");
        var today = LocalDate.now(clock);
        access.reader(assistant)
                .map(Viewer::assistants)
                .map(hers -> calendar.between(hers, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)))
                .ifPresent(entries -> entries.forEach(entry -> feed.addEvent(event(entry))));
        return Biweekly.write(feed).go();
    }

    private VEvent event(VisitsCalendar.Entry entry) {
        var visit = entry.visit();
        var event = new VEvent();
        event.setUid(visit.id() + "@asysta");
        event.setSummary("Wizyta " + entry.label().substring(0, 1) + ".");
        event.setDateStart(Date.from(
                visit.day().atTime(visit.hour()).atZone(clock.getZone()).toInstant()));
        event.setDuration(Duration.builder().hours(1).build());
        return event;
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
