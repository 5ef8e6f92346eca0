package pl.asysta.support;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.asysta.centre.Practice;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.staff.Role;

/**
 * The small centre that page tests know: two districts, everybody of {@link Colleague}, caseloads of 14, 3 and 15
 * families. Opened anew before each test, so that no test finds what another one left.
 */
@Lazy
public class Centre implements DisposableBean {
    /** Served by Jan and Julia. */
    public static final int FIRST_DISTRICT = 1;

    /** Served by Maria. */
    public static final int SECOND_DISTRICT = 2;

    private static final int ANNAS_FAMILIES = 14;
    private static final int PIOTRS_FAMILIES = 3;
    private static final int PELAGIAS_FAMILIES = 15;

    private final SingleConnectionDataSource connection;
    private final SingleConnectionDataSource pastTriggers;
    private final JdbcClient owner;
    private final String digests;
    private final Beginning beginning;
    private final Practice practice;
    private final Clock clock;

    Centre(DatabaseAccess access, Practice practice, Clock clock) {
        this.connection = connectionTo(access);
        this.pastTriggers = connectionTo(access);
        this.owner = JdbcClient.create(connection);
        owner.sql("set time zone 'Europe/Warsaw'").update();
        this.digests = digests();
        this.beginning = Beginning.ofWhatFillsUp(JdbcClient.create(pastTriggers));
        this.practice = practice;
        this.clock = clock;
    }

    /** Empties the database and lets everybody in again. */
    public void open() {
        if (beginning.isKeptFor(today())) {
            beginning.comeBack();
            restorePractice();
            restoreCatalogue();
            return;
        }
        beginning.clear();
        restorePractice();
        restoreCatalogue();
        found();
        beginning.keep(today());
        beginning.comeBack(); // the first test finds what all others find
    }

    private void found() {
        owner.sql("insert into district (name) values ('Rejon 1'), ('Rejon 2')").update();
        for (var colleague : Colleague.values()) {
            employ(colleague);
        }
        authorise();
        serve(FIRST_DISTRICT, Colleague.JAN);
        serve(FIRST_DISTRICT, Colleague.JULIA);
        serve(SECOND_DISTRICT, Colleague.MARIA);
        owner.sql("insert into worker_absence values (?, ?, ?)")
                .params(Colleague.ZOFIA.id().id(), day(-3), day(10))
                .update();
        owner.sql("update worker set suspended_since = ? where id = ?")
                .params(day(-5), Colleague.OLGA.id().id())
                .update();
        give(Colleague.ANNA, ANNAS_FAMILIES);
        give(Colleague.PIOTR, PIOTRS_FAMILIES);
        give(Colleague.PELAGIA, PELAGIAS_FAMILIES);
    }

    /** The database through the eyes of the owner of the tables, past the application. */
    public JdbcClient owner() {
        return owner;
    }

    /** Empties the audit log, past the trigger that lets nobody do so. */
    public void forgetLog() {
        owner.sql("""
                        do $$ begin
                            perform set_config('session_replication_role', 'replica', true);
                            delete from audit.entry;
                        end $$""").update();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day so many days after today, as the forms write it. */
    public String typed(int days) {
        var day = today().plusDays(days);
        return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    public int rows(String table) {
        return owner.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** A digest of every table that the application writes, sessions and waits at the door apart: equal only if nothing was stored. */
    public Map<String, String> contents() {
        var contents = new TreeMap<String, String>();
        owner.sql(digests).query(row -> {
            contents.put(row.getString("name"), row.getString("digest"));
        });
        return contents;
    }

    /** Gives an assistant so many families more, past the application; each with a granted request. */
    public void give(Colleague assistant, int families) {
        var id = assistant.id().id();
        int given = rows("family_case where number like 'R-2019/%'");
        owner.sql("insert into caseload (assistant_id) values (?) on conflict do nothing")
                .param(id)
                .update();
        owner.sql("""
                        with made as (
                            select gen_random_uuid() as family, gen_random_uuid() as request, gen_random_uuid() as person, i
                              from generate_series(:first, :last) i),
                        families as (
                            insert into family_case (id, number, label, pathway, stage, street, house, locality, district_id,
                                                     social_worker_id, assistant_id, informed_on, urgent, opened_at)
                            select family, 'R-2019/' || lpad(i::text, 4, '0'), 'Dawnych ' || i, 'OWN_INFORMATION',
                                   'ASSISTANT_ASSIGNED', 'ul. Dawna', i::text, 'Zalesie', 1, :jan, :assistant,
                                   cast(:today as date) - 60, false, now()
                              from made),
                        persons as (
                            insert into person (id, first_name, last_name) select person, 'Ida', 'Dawna' from made),
                        members as (
                            insert into family_member select family, person, 'MOTHER', 0 from made),
                        papers as (
                            insert into case_paper
                            select gen_random_uuid(), family, kind, cast(:today as date) - ago, :jan, now()
                              from made, (values ('REFERRAL', 60), ('ASSIGNMENT', 30), ('COOPERATION_START', 30)) p (kind, ago)),
                        requests as (
                            insert into assignment_request (id, number, case_id, status, justification, scope, filed_by,
                                                            filed_on, decided_by, decided_on)
                            select request, 'W-2019/' || lpad(i::text, 3, '0'), family, 'ASSIGNED', 'Pomoc', 'Dom', :jan,
                                   cast(:today as date) - 40, :ewa, cast(:today as date) - 30
                              from made)
                        insert into assignment (id, assistant_id, case_id, request_id, started_on, assigned_by, assigned_at)
                        select gen_random_uuid(), :assistant, family, request, cast(:today as date) - 30, :ewa, now() from made""")
                .param("first", given + 1)
                .param("last", given + families)
                .param("jan", Colleague.JAN.id().id())
                .param("ewa", Colleague.EWA.id().id())
                .param("assistant", id)
                .param("today", Date.valueOf(today()))
                .update();
    }

    /** Lets a colleague be away, from and to so many days after today. */
    public void away(Colleague colleague, int from, int to) {
        owner.sql("insert into worker_absence values (?, ?, ?)")
                .params(colleague.id().id(), day(from), day(to))
                .update();
    }

    /** How many families this assistant has now. */
    public int familiesOf(Colleague assistant) {
        return owner.sql("select count(*) from assignment where assistant_id = ? and ended_on is null")
                .param(assistant.id().id())
                .query(Integer.class)
                .single();
    }

    /** Lets a whole street of Zalesie belong to a district; the key is its name in plain letters. */
    public void street(int district, String street, String key) {
        owner.sql("insert into street_range (district_id, locality, street, locality_key, street_key, parity,"
                        + " first_number) values (?, 'Zalesie', ?, 'zalesie', ?, 'BOTH', 1)")
                .params(district, street, key)
                .update();
    }

    /** The risk catalogue that every centre begins with; only the owner of the tables can take a published one back. */
    private void restoreCatalogue() {
        if (rows("risk_catalogue") == 1) {
            return;
        }
        for (var table : List.of("risk_factor", "risk_catalogue")) {
            var version = table.equals("risk_factor") ? "catalogue_version" : "version";
            owner.sql("alter table " + table + " disable trigger user").update();
            owner.sql("delete from " + table + " where " + version + " > 1").update();
            owner.sql("alter table " + table + " enable trigger user").update();
        }
    }

    /** Practice as every centre begins with it. */
    private void restorePractice() {
        int changed = owner.sql("delete from practice_term where valid_from > '2012-01-01'")
                        .update()
                + owner.sql("delete from risk_list_use where valid_from > '2012-01-01'")
                        .update();
        owner.sql(
                        "update sign_in_limits set idle_minutes = 30, absolute_hours = 12, changed_by = null, changed_at = null"
                                + " where changed_by is not null")
                .update();
        if (changed > 0) {
            practice.refresh();
        }
    }

    @Override
    public void destroy() {
        pastTriggers.destroy();
        connection.destroy();
    }

    private void employ(Colleague colleague) {
        owner.sql("""
                        insert into worker (id, login, first_name, last_name, role, title, expertise, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, now())""")
                .params(
                        colleague.id().id(),
                        colleague.login(),
                        colleague.personName().first(),
                        colleague.personName().last(),
                        colleague.role().name(),
                        "tytuł",
                        colleague.role() == Role.FAMILY_ASSISTANT ? "małe dzieci" : "")
                .update();
    }

    /** Gives everybody who sees families both papers of art. 7(4). */
    private void authorise() {
        owner.sql("""
                        insert into data_authorisation (id, worker_id, number, valid_from, recorded_by, recorded_at)
                        select gen_random_uuid(), id, 'U/' || login, cast(:today as date) - 300, id, now()
                          from worker where role <> 'ADMINISTRATOR'""").param("today", Date.valueOf(today())).update();
        owner.sql("""
                        insert into secrecy_undertaking (id, worker_id, signed_on, recorded_by, recorded_at)
                        select gen_random_uuid(), id, cast(:today as date) - 300, id, now()
                          from worker where role <> 'ADMINISTRATOR'""").param("today", Date.valueOf(today())).update();
    }

    private void serve(int district, Colleague worker) {
        owner.sql("insert into district_worker values (?, ?)")
                .params(district, worker.id().id())
                .update();
    }

    private static SingleConnectionDataSource connectionTo(DatabaseAccess access) {
        return new SingleConnectionDataSource(
                access.jdbcUrl(), access.owner().user(), access.owner().password(), true);
    }

    /** One statement for all tables: this connection plans it once and asks it thousands of times. */
    private String digests() {
        return owner.sql("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_name not like 'spring\\_session%'
                           and table_name <> 'sign_in_delay'""").query(String.class).list().stream()
                .map(table -> """
                        select '%1$s' as name,
                               count(*) || ' rows, ' || md5(coalesce(string_agg(t::text, '|' order by t::text collate "C"), ''))
                                   as digest
                          from %1$s t""".formatted(table))
                .collect(Collectors.joining(" union all "));
    }

    /** The day so many days after today. */
    public LocalDate day(int days) {
        return today().plusDays(days);
    }
}
