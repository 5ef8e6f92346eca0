package pl.asysta.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.WorkerId;

/** The centre's privacy notice (art. 13 and 14 GDPR): for everybody to read, for director and administrator to keep. */
@Service
@Transactional
public class PrivacyNotices {
    private static final String WHO_KEEPS = "hasAnyRole('DIRECTOR', 'DEPUTY_DIRECTOR', 'ADMINISTRATOR')";

    private final JdbcClient jdbc;
    private final Clock clock;

    PrivacyNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that is given today; nothing until the centre has one. */
    @Transactional(readOnly = true)
    public Optional<PrivacyNotice> inForce() {
        var today = LocalDate.now(clock);
        return all().stream()
                .filter(notice -> !notice.validFrom().isAfter(today))
                .findFirst();
    }

    /** Every version, the one that begins last first; of one day, the one saved later. */
    @Transactional(readOnly = true)
    public List<PrivacyNotice> all() {
        return jdbc.sql("""
                        select n.number, n.valid_from, n.controller, n.officer, n.purposes, n.sources, n.recipients,
                               n.kept_for, n.rights, n.duty, n.saved_at, w.first_name || ' ' || w.last_name as saved_by
                          from privacy_notice n join worker w on w.id = n.saved_by
                         order by n.valid_from desc, n.number desc""").query((row, i) -> notice(row)).list();
    }

    /**
     * One version.
     *
     * @throws NotFound if there is none of this number
     */
    @Transactional(readOnly = true)
    public PrivacyNotice version(int number) {
        return all().stream()
                .filter(notice -> notice.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("privacy notice", number));
    }

    /** The text to begin the next version with, or nothing while there is none yet. */
    @PreAuthorize(WHO_KEEPS)
    @Transactional(readOnly = true)
    public Optional<NoticeText> toBeginWith() {
        return all().stream().findFirst().map(PrivacyNotice::text);
    }

    /**
     * Lets a text hold from a day on; the earlier ones stay to be read.
     *
     * @throws RuleViolation if another held on that day already and the day has passed
     */
    @PreAuthorize(WHO_KEEPS)
    public void publish(LocalDate from, NoticeText text, WorkerId by) {
        var today = LocalDate.now(clock);
        if (from.isBefore(today) && !all().isEmpty()) { // the first one may be older than Asysta
            throw RuleViolation.at("validFrom", "privacy.notice.from-past");
        }
        jdbc.sql("""
                        insert into privacy_notice (valid_from, controller, officer, purposes, sources, recipients, kept_for,
                                                    rights, duty, saved_by, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        from,
                        text.controller(),
                        text.officer(),
                        text.purposes(),
                        text.sources(),
                        text.recipients(),
                        text.keptFor(),
                        text.rights(),
                        text.duty(),
                        by.id(),
                        OffsetDateTime.now(clock))
                .update();
    }

    private static PrivacyNotice notice(ResultSet row) throws SQLException {
        var text = new NoticeText(
                row.getString("controller"),
                row.getString("officer"),
                row.getString("purposes"),
                row.getString("sources"),
                row.getString("recipients"),
                row.getString("kept_for"),
                row.getString("rights"),
                row.getString("duty"));
        return new PrivacyNotice(
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                text,
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
