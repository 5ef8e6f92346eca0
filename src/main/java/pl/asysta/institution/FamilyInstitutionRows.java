package pl.asysta.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.staff.WorkerId;

/** The tables of contacts and of referrals to specialists; nothing leaves them. */
@Component
class FamilyInstitutionRows {
    private final JdbcClient jdbc;

    FamilyInstitutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ContactView> contacts(CaseId family) {
        return jdbc.sql("""
                        select c.id as contact, c.version as contact_version, c.who, c.phone as direct, c.person_id, c.note, c.added_by, c.ended_on, i.*
                          from institution_contact c join institution i on i.id = c.institution_id
                         where c.case_id = ?
                         order by c.ended_on desc nulls first, lower(i.name), c.added_at, c.id""")
                .param(family.id())
                .query((row, i) -> new ContactView(
                        row.getObject("contact", UUID.class),
                        row.getLong("contact_version"),
                        InstitutionRows.institution(row),
                        row.getString("who"),
                        row.getString("direct"),
                        person(row),
                        row.getString("note"),
                        new WorkerId(row.getObject("added_by", UUID.class)),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    List<SpecialistReferralView> referrals(CaseId family) {
        var earlier = earlier(family);
        return jdbc.sql("""
                        select r.*, i.name as institution
                          from specialist_referral r left join institution i on i.id = r.institution_id
                         where r.case_id = ? order by r.referred_on desc, r.recorded_at desc, r.id""")
                .param(family.id())
                .query((row, i) -> referral(row, earlier))
                .list();
    }

    private Map<UUID, List<EarlierOutcome>> earlier(CaseId family) {
        var found = new HashMap<UUID, List<EarlierOutcome>>();
        jdbc.sql("""
                        select o.* from earlier_specialist_outcome o join specialist_referral r on r.id = o.referral_id
                         where r.case_id = ? order by o.number desc""").param(family.id()).query(row -> {
            found.computeIfAbsent(row.getObject("referral_id", UUID.class), any -> new ArrayList<>())
                    .add(new EarlierOutcome(
                            ReferralOutcome.valueOf(row.getString("outcome")),
                            row.getObject("outcome_on", LocalDate.class),
                            row.getString("outcome_words"),
                            new WorkerId(row.getObject("outcome_by", UUID.class))));
        });
        return found;
    }

    UUID add(AddContact contact, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        var about = contact.about();
        jdbc.sql("""
                        insert into institution_contact (id, case_id, institution_id, who, phone, person_id, note, added_by,
                                                         added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(contact.family().id())
                .param(contact.institution())
                .param(contact.who())
                .param(contact.phone())
                .param(about == null ? null : about.id())
                .param(contact.note())
                .param(by.id())
                .param(at)
                .update();
        return id;
    }

    /** Whether the contact was still as it had been opened, and is corrected. */
    boolean correct(CorrectContact contact, WorkerId by, OffsetDateTime at) {
        var about = contact.about();
        return jdbc.sql("""
                                update institution_contact
                                   set institution_id = ?, who = ?, phone = ?, person_id = ?, note = ?,
                                       version = version + 1, corrected_by = ?, corrected_at = ?
                                 where id = ? and version = ? and ended_on is null""")
                        .param(contact.institution())
                        .param(contact.who())
                        .param(contact.phone())
                        .param(about == null ? null : about.id())
                        .param(contact.note())
                        .param(by.id())
                        .param(at)
                        .param(contact.contact())
                        .param(contact.opened())
                        .update()
                == 1;
    }

    void reopen(UUID contact) {
        jdbc.sql("update institution_contact set ended_on = null, ended_by = null where id = ?")
                .param(contact)
                .update();
    }

    void end(UUID contact, LocalDate on, WorkerId by) {
        jdbc.sql("update institution_contact set ended_on = ?, ended_by = ? where id = ? and ended_on is null")
                .param(on)
                .param(by.id())
                .param(contact)
                .update();
    }

    UUID add(ReferToSpecialist referral, WorkerId by, OffsetDateTime at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into specialist_referral (id, case_id, person_id, service, institution_id, referred_on, reason,
                                                         recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(referral.family().id())
                .param(referral.person().id())
                .param(referral.service().name())
                .param(referral.institution())
                .param(referral.referredOn())
                .param(referral.reason())
                .param(by.id())
                .param(at)
                .update();
        return id;
    }

    void close(RecordOutcome outcome, WorkerId by, OffsetDateTime at) {
        jdbc.sql("""
                        update specialist_referral
                           set outcome = ?, outcome_on = ?, outcome_words = ?, outcome_by = ?, outcome_at = ?
                         where id = ?""")
                .param(outcome.outcome().name())
                .param(outcome.on())
                .param(outcome.words())
                .param(by.id())
                .param(at)
                .param(outcome.referral())
                .update();
    }

    private static SpecialistReferralView referral(ResultSet row, Map<UUID, List<EarlierOutcome>> earlier)
            throws SQLException {
        var outcome = row.getString("outcome");
        var outcomeBy = row.getObject("outcome_by", UUID.class);
        var id = row.getObject("id", UUID.class);
        return new SpecialistReferralView(
                id,
                new PersonId(row.getObject("person_id", UUID.class)),
                SpecialistService.valueOf(row.getString("service")),
                row.getString("institution"),
                row.getObject("referred_on", LocalDate.class),
                row.getString("reason"),
                new WorkerId(row.getObject("recorded_by", UUID.class)),
                outcome == null ? null : ReferralOutcome.valueOf(outcome),
                row.getObject("outcome_on", LocalDate.class),
                row.getString("outcome_words"),
                outcomeBy == null ? null : new WorkerId(outcomeBy),
                earlier.getOrDefault(id, List.of()));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return person == null ? null : new PersonId(person);
    }
}
