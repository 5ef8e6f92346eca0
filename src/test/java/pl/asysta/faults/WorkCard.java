package pl.asysta.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work card of a family, as it is in the database whatever an application says. */
final class WorkCard {
    private final UUID family;
    private final JdbcClient owner;

    private WorkCard(UUID family, JdbcClient owner) {
        this.family = family;
        this.owner = owner;
    }

    /** Of a family with which the assistant of this login works. */
    static WorkCard of(String login, JdbcClient owner) {
        var family = owner.sql("""
                        select c.id from family_case c join worker w on w.id = c.assistant_id
                         where w.login = ? and c.stage = 'PLAN_AGREED' order by c.number limit 1""").param(login).query(UUID.class).single();
        return new WorkCard(family, owner);
    }

    String address() {
        return "/cases/" + family + "/work-card";
    }

    /** Every acknowledged entry, none twice, none that was not sent, and each with all that belongs to it. */
    void assertHolds(Load load) {
        var sent = load.sent().stream().map(Load.Sent::note).toList();
        var word = sent.get(0).split(" ", 2)[0];
        var kept = owner.sql("select note from work_card_entry where case_id = ? and note like ?")
                .params(family, word + " %")
                .query(String.class)
                .list();
        assertThat(kept)
                .doesNotHaveDuplicates()
                .containsAll(load.sent().stream()
                        .filter(Load.Sent::isAcknowledged)
                        .map(Load.Sent::note)
                        .toList());
        assertThat(sent).containsAll(kept);
        assertThat(owner.sql("""
                select distinct (select count(*) from work_card_agreement a where a.entry_id = e.id) || ' agreements, '
                    || (select count(*) from work_card_task t where t.entry_id = e.id) || ' task, '
                    || (select count(*) from submission s where s.made = e.id) || ' form, '
                    || (select count(*) from audit.entry l where l.kind = 'CHANGE' and l.subject = 'work_card_entry'
                                                           and l.row_key = jsonb_build_object('id', e.id)) || ' in the log'
                  from work_card_entry e where e.case_id = ? and e.note like ?""")
                        .params(family, word + " %")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("2 agreements, 1 task, 1 form, 1 in the log"));
    }

    /** Each column of each table, and how far the migrations have come. */
    List<String> schema() {
        return owner.sql("""
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                 where table_schema = 'public'
                union all
                select version || ' ' || success from flyway_schema_history order by 1""").query(String.class).list();
    }
}
