package pl.asysta.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/** Which adults of a family were told what the centre does with their data, when and how (art. 13 and 14 GDPR). */
@Service
@Transactional
public class NoticesGiven {
    private static final String IN_FORCE_ON =
            "(select number from privacy_notice where valid_from <= :on order by valid_from desc, number desc limit 1)";

    private final Cases cases;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticesGiven(Cases cases, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a family that the caller has already been allowed to see; a signed consent says it too. */
    @Transactional(readOnly = true)
    public NoticesOfFamily of(CaseView family) {
        var entries = jdbc.sql("""
                        select g.id, g.person_id, g.given_on, g.way, g.notice, g.reason, g.recorded_at,
                               w.first_name || ' ' || w.last_name as by_name,
                               exists (select from privacy_notice_given later where later.corrects = g.id) as corrected
                          from privacy_notice_given g join worker w on w.id = g.recorded_by
                         where g.case_id = :family
                        union all
                        select null, s.person_id, c.privacy_notice_on, null, null, null, c.recorded_at,
                               w.first_name || ' ' || w.last_name, false
                          from consent c join consent_signatory s on s.consent_id = c.id join worker w on w.id = c.recorded_by
                         where c.case_id = :family and c.privacy_notice_on is not null
                         order by 7 desc""")
                .param("family", family.id().id())
                .query((row, i) -> entry(row))
                .list();
        return NoticesOfFamily.of(family, entries, LocalDate.now(clock));
    }

    /**
     * Puts down that these adults were told; the same twice is put down once.
     *
     * @throws RuleViolation for somebody who is not told for herself
     */
    public void give(GiveNotice command, Viewer by) {
        var family = cases.toWriteIn(command.family(), by);
        var adults = of(family).adults().stream().map(adult -> adult.id()).toList();
        if (command.persons().isEmpty() || !adults.containsAll(command.persons())) {
            throw RuleViolation.at("persons", "privacy.notice.nobody");
        }
        command.persons().forEach(person -> give(command, person, by.worker()));
    }

    private void give(GiveNotice command, PersonId person, WorkerId by) {
        jdbc.sql("""
                        insert into privacy_notice_given (id, case_id, person_id, given_on, way, notice, recorded_by, recorded_at)
                        select :id, :family, :person, :on, :way, %s, :by, :at
                         where not exists (select from privacy_notice_given g
                                            where g.case_id = :family and g.person_id = :person and g.given_on = :on and g.way = :way
                                              and not exists (select from privacy_notice_given l where l.corrects = g.id))""".formatted(IN_FORCE_ON))
                .param("id", UUID.randomUUID())
                .param("family", command.family().id())
                .param("person", person.id())
                .param("on", command.on())
                .param("way", command.way().name())
                .param("by", by.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * An entry that can be put right.
     *
     * @throws NotFound if there is none, or it has been put right already
     */
    @Transactional(readOnly = true)
    public NoticeGiven correctable(CaseView family, UUID given) {
        return of(family).entries().stream()
                .filter(entry -> given.equals(entry.id()) && entry.isCorrectable())
                .findFirst()
                .orElseThrow(() -> new NotFound("privacy notice given", given));
    }

    /** Puts an entry right by another one; the first stays to be read. */
    public void correct(CorrectNotice command, Viewer by) {
        var wrong = correctable(cases.toWriteIn(command.family(), by), command.given());
        jdbc.sql("""
                        insert into privacy_notice_given
                               (id, case_id, person_id, given_on, way, notice, corrects, reason, recorded_by, recorded_at)
                        select :id, :family, :person, :on, :way, %s, :corrects, :reason, :by, :at""".formatted(IN_FORCE_ON))
                .param("id", UUID.randomUUID())
                .param("family", command.family().id())
                .param("person", wrong.person().id())
                .param("on", command.on(), java.sql.Types.DATE)
                .param("way", command.way() == null ? null : command.way().name(), java.sql.Types.VARCHAR)
                .param("corrects", command.given())
                .param("reason", command.reason())
                .param("by", by.worker().id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static NoticeGiven entry(ResultSet row) throws SQLException {
        var way = row.getString("way");
        return new NoticeGiven(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("given_on", LocalDate.class),
                way == null ? null : NoticeWay.valueOf(way),
                (@Nullable Integer) row.getObject("notice"),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("corrected"));
    }
}
