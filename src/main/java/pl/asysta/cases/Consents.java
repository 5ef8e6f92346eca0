package pl.asysta.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.WorkerId;

/** The family's written consents: who signed and when. */
@Service
public class Consents {
    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The consent to take part (consent A) of a family that the caller has already been allowed to see. */
    @Transactional(readOnly = true)
    public Optional<ConsentView> participation(CaseId family) {
        return jdbc.sql("""
                        select c.signed_on, string_agg(p.first_name || ' ' || p.last_name, ', ' order by p.last_name, p.first_name)
                                 as signed_by
                          from consent c
                          join consent_signatory s on s.consent_id = c.id
                          join person p on p.id = s.person_id
                         where c.case_id = ? and c.kind = 'PARTICIPATION'
                         group by c.id, c.signed_on""").param(family.id()).query(ConsentView.class).optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void record(CaseId family, LocalDate signedOn, Set<PersonId> signatories, WorkerId by) {
        var consent = UUID.randomUUID();
        jdbc.sql("""
                        insert into consent (id, case_id, kind, signed_on, recorded_by, recorded_at)
                        values (?, ?, 'PARTICIPATION', ?, ?, ?)""")
                .params(consent, family.id(), signedOn, by.id(), OffsetDateTime.now(clock))
                .update();
        for (var signatory : signatories) {
            jdbc.sql("insert into consent_signatory (consent_id, person_id) values (?, ?)")
                    .params(consent, signatory.id())
                    .update();
        }
    }
}
