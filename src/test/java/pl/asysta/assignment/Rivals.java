package pl.asysta.assignment;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assistants, families and requests for decisions that are made at the same moment; only what a decision reads. */
final class Rivals {
    private final JdbcClient jdbc;

    Rivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new assistant who has so many families. */
    UUID assistantWith(int families) {
        var assistant = UUID.randomUUID();
        jdbc.sql("insert into worker (id, login, first_name, last_name, role, title, created_at)"
                        + " values (?, ?, 'Alicja', 'Nowa', 'FAMILY_ASSISTANT', 'asystentka rodziny', now())")
                .params(assistant, "rywal-" + assistant)
                .update();
        jdbc.sql("insert into caseload (assistant_id) values (?)")
                .param(assistant)
                .update();
        for (int i = 0; i < families; i++) {
            var request = request("ASSISTANT_ASSIGNED", "ASSIGNED");
            jdbc.sql("""
                            insert into assignment (id, assistant_id, case_id, request_id, started_on, assigned_by, assigned_at)
                            select gen_random_uuid(), :assistant, case_id, id, current_date, filed_by, now()
                              from assignment_request where id = :request""")
                    .param("assistant", assistant)
                    .param("request", request)
                    .update();
            jdbc.sql(
                            "update family_case set assistant_id = ? where id = (select case_id from assignment_request where id = ?)")
                    .params(assistant, request)
                    .update();
        }
        return assistant;
    }

    /** So many families whose requests wait for the director. */
    List<UUID> requests(int number) {
        var requests = new ArrayList<UUID>();
        for (int i = 0; i < number; i++) {
            requests.add(request("ASSISTANT_REQUESTED", "SUBMITTED"));
        }
        return requests;
    }

    /** The open assignments of an assistant. */
    List<UUID> assignmentsOf(UUID assistant) {
        return jdbc.sql("select id from assignment where assistant_id = ? and ended_on is null")
                .param(assistant)
                .query(UUID.class)
                .list();
    }

    UUID familyOf(UUID assignment) {
        return jdbc.sql("select case_id from assignment where id = ?")
                .param(assignment)
                .query(UUID.class)
                .single();
    }

    int count(String sql, Object... values) {
        return jdbc.sql("select count(*) from " + sql)
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** Everything at the same moment, and what came of each. */
    static List<HttpResponse<String>> allAtOnce(List<Callable<HttpResponse<String>>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private UUID request(String stage, String status) {
        var family = UUID.randomUUID();
        var request = UUID.randomUUID();
        jdbc.sql("""
                        insert into family_case (id, number, label, pathway, stage, house, locality, district_id,
                                                 social_worker_id, informed_on, urgent, opened_at)
                        select :family, 'R-2099/' || (1000 + (select count(*) from family_case)),
                               'Prędkich', 'COURT_ORDER', :stage, '1', 'Zalesie', min(d.district_id),
                               d.worker_id, current_date - 20, false, now()
                          from district_worker d group by d.worker_id limit 1""").param("family", family).param("stage", stage).update();
        jdbc.sql("""
                        insert into assignment_request (id, number, case_id, status, justification, scope, filed_by, filed_on,
                                                        decided_by, decided_on)
                        select :request, 'W-2099/' || (9000 + (select count(*) from assignment_request)), :family,
                               :status, 'Rodzina czeka.', 'Wszystko.', social_worker_id, current_date - 1,
                               (select id from worker where login = 'dyrektor'), current_date
                          from family_case where id = :family""")
                .param("request", request)
                .param("status", status)
                .param("family", family)
                .update();
        return request;
    }
}
