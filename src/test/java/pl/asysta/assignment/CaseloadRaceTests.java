package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.support.DemoServer;
import pl.asysta.support.Visitor;

@DemoServer
@DisplayName("Directors in a hurry")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseloadRaceTests {
    private static final int AT_ONCE = 50;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    /** One director with fifty windows open. */
    Visitor director;

    String token;

    @BeforeEach
    void sign_in() throws Exception {
        director = Visitor.signedIn(port, "dyrektor");
        token = director.token("/requests");
    }

    @Test
    void fifty_decisions_at_once_for_an_assistant_with_fourteen_families_give_her_one() throws Exception {
        var assistant = assistantWith(14);
        var requests = requestsOnTheDirectorsDesk(AT_ONCE);

        var answers = allAtOnce(
                requests.stream().map(request -> decision(request, assistant)).toList());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 302)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(422);
                    assertThat(answer.body())
                            .contains("liczba rodzin to już 15, a ustawa dopuszcza 15 (art. 15 ust. 4)");
                });
        assertThat(families(assistant)).isEqualTo(15);
        assertThat(count("status = 'ASSIGNED'", requests)).isEqualTo(1);
        assertThat(count("status = 'SUBMITTED'", requests)).isEqualTo(AT_ONCE - 1);
    }

    @Test
    void fifty_decisions_at_once_on_one_request_decide_it_once() throws Exception {
        var assistants = assistantsWithRoom();
        var request = requestsOnTheDirectorsDesk(1).get(0);

        var decisions = new ArrayList<Callable<HttpResponse<String>>>();
        for (int i = 0; i < AT_ONCE; i++) {
            decisions.add(decision(request, assistants.get(i % 2)));
        }
        var answers = allAtOnce(decisions);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(302, 422));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 422)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.body()).contains("Ktoś był szybszy"));
        assertThat(jdbc.sql("select count(*) from assignment where request_id = ?")
                        .param(request)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Callable<HttpResponse<String>> decision(UUID request, UUID assistant) {
        return () -> director.post(
                "/requests/" + request,
                token,
                Map.of(
                        "version",
                        "0",
                        "decision",
                        "ASSIGN",
                        "assistant",
                        assistant.toString(),
                        "goal",
                        "PREVENT_SEPARATION",
                        "from",
                        LocalDate.now().toString()));
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private UUID assistantWith(int families) {
        return available("count(*) = " + families).get(0);
    }

    private List<UUID> assistantsWithRoom() {
        return available("count(*) < 15").subList(0, 2);
    }

    private List<UUID> available(String having) {
        return jdbc.sql("""
                        select w.id from worker w join assignment a on a.assistant_id = w.id and a.ended_on is null
                         where w.suspended_since is null and w.id not in (select worker_id from worker_absence)
                         group by w.id having\s""" + having + " order by count(*)").query(UUID.class).list();
    }

    private int families(UUID assistant) {
        return jdbc.sql("select count(*) from assignment where assistant_id = ? and ended_on is null")
                .param(assistant)
                .query(Integer.class)
                .single();
    }

    private int count(String condition, List<UUID> requests) {
        return jdbc.sql("select count(*) from assignment_request where id in (:requests) and " + condition)
                .param("requests", requests)
                .query(Integer.class)
                .single();
    }

    /** Families whose papers are done and whose requests wait; only what a decision reads. */
    private List<UUID> requestsOnTheDirectorsDesk(int number) {
        var requests = new ArrayList<UUID>();
        for (int i = 0; i < number; i++) {
            var family = UUID.randomUUID();
            var request = UUID.randomUUID();
            jdbc.sql("""
                            insert into family_case (id, number, label, pathway, stage, house, locality, district_id,
                                                     social_worker_id, informed_on, urgent, opened_at)
                            select :family, 'R-2099/' || (1000 + (select count(*) from family_case)),
                                   'Prędkich', 'COURT_ORDER', 'ASSISTANT_REQUESTED', '1', 'Zalesie', min(d.district_id),
                                   d.worker_id, current_date - 20, false, now()
                              from district_worker d group by d.worker_id limit 1""").param("family", family).param("i", i).update();
            jdbc.sql("""
                            insert into assignment_request (id, number, case_id, status, justification, scope, filed_by, filed_on)
                            select :request, 'W-2099/' || (9000 + (select count(*) from assignment_request)), :family,
                                   'SUBMITTED', 'Rodzina czeka.', 'Wszystko.', social_worker_id, current_date - 1
                              from family_case where id = :family""").param("request", request).param("family", family).update();
            requests.add(request);
        }
        return requests;
    }
}
