package pl.asysta.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;

/** Families written past the application; the register hears of them all the same. */
final class Registered {
    private final Centre centre;
    private int families;

    Registered(Centre centre) {
        this.centre = centre;
    }

    /** A reported family of the first district with one person. */
    CaseId family(String label, String first, String last, String street, String house) {
        return family(label, first, last, null, street, house, Centre.FIRST_DISTRICT);
    }

    CaseId family(
            String label,
            String first,
            String last,
            @Nullable String pesel,
            String street,
            String house,
            int district) {
        var family = UUID.randomUUID();
        var person = UUID.randomUUID();
        var worker = (district == Centre.FIRST_DISTRICT ? Colleague.JAN : Colleague.MARIA)
                .id()
                .id();
        sql("""
                insert into family_case (id, number, label, pathway, stage, street, house, locality, district_id,
                                         social_worker_id, informed_on, urgent, opened_at)
                values (?, ?, ?, 'OWN_INFORMATION', 'REPORTED', ?, ?, 'Zalesie', ?, ?, current_date, false, now())""", family, "R-2025/%04d".formatted(++families), label, street, house, district, worker);
        sql("insert into person (id, first_name, last_name, pesel) values (?, ?, ?, ?)", person, first, last, pesel);
        sql(
                "insert into family_member (case_id, person_id, kinship, position) values (?, ?, 'MOTHER', 0)",
                family,
                person);
        sql("""
                insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
                values (gen_random_uuid(), ?, 'REFERRAL', current_date, ?, now())""", family, worker);
        return new CaseId(family);
    }

    /** Changes a case. */
    void change(CaseId family, String change) {
        sql("update family_case set " + change + " where id = ?", family.id());
    }

    /** Files a paper of so many days ago. */
    void paper(CaseId family, String kind, int daysAgo) {
        sql("""
                insert into case_paper (id, case_id, kind, dated_on, recorded_by, recorded_at)
                values (gen_random_uuid(), ?, ?, current_date - ?, ?, now())""", family.id(), kind, daysAgo, Colleague.JAN.id().id());
    }

    /** Gives the family an assistant with whom it has cooperated since so many days ago. */
    void assign(CaseId family, Colleague assistant, int daysAgo, String stage) {
        assignOnly(family, assistant, daysAgo, stage);
        paper(family, "COOPERATION_START", daysAgo);
    }

    /** Gives the family an assistant who has not visited it yet. */
    void assignOnly(CaseId family, Colleague assistant, int daysAgo, String stage) {
        paper(family, "ASSIGNMENT", daysAgo);
        sql(
                "update family_case set assistant_id = ?, stage = ? where id = ?",
                assistant.id().id(),
                stage,
                family.id());
    }

    /** The order by which a court obliged a family, with a report due in so many days. */
    void courtOrder(CaseId family, int reportInDays) {
        var order = UUID.randomUUID();
        sql("""
                insert into court_order (id, case_id, court, file_number, ordered_on, obligations, saved_by, saved_at)
                values (?, ?, 'Sąd Rejonowy', 'III Nsm 1/26', current_date - 30, 'x', ?, now())""", order, family.id(), Colleague.JAN.id().id());
        sql(
                "insert into court_report (order_id, position, due_on) values (?, 0, current_date + ?)",
                order,
                reportInDays);
    }

    /** The referral by which somebody reported a family so many days ago. */
    void referral(CaseId family, String source, int daysAgo) {
        sql(
                """
                insert into referral (id, case_id, number, received_on, channel, source, reporter, description, urgent,
                                      recorded_by, recorded_at)
                values (gen_random_uuid(), ?, ?, current_date - ?, 'LETTER', ?, 'Szkoła', 'x', false, ?, now())""",
                family.id(),
                "Z-2024/%04d".formatted(++families),
                daysAgo,
                source,
                Colleague.JAN.id().id());
    }

    /** An answer to the referral of a family, sent today or only begun. */
    void reply(CaseId family, boolean sent) {
        sql("delete from referral_reply where case_id = ?", family.id());
        sql("""
                insert into referral_reply (id, case_id, text, number, sent_on, saved_by, saved_at)
                select gen_random_uuid(), ?, 'x', 'P/1', case when ? then current_date end, ?, now()""", family.id(), sent, Colleague.JAN.id().id());
    }

    void sql(String statement, @Nullable Object... values) {
        centre.owner().sql(statement).params(values).update();
    }
}
