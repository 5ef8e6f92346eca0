package pl.asysta.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.assignment.Rivals.allAtOnce;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.support.ApplicationProcess;
import pl.asysta.support.DemoServer;
import pl.asysta.support.SecondApplication;
import pl.asysta.support.Visitor;

/** Over real HTTP, at two processes of the application on one database; every second act goes to the second one. */
@DemoServer
@DisplayName("Directors in a hurry, at two processes of the application")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseloadRaceTests {
    private static final int AT_ONCE = 50;
    private static final String FULL = "liczba rodzin to już 15, a ustawa dopuszcza 15 (art. 15 ust. 4)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseAccess access;

    @Autowired
    Clock clock;

    private final AtomicInteger turn = new AtomicInteger();
    private Rivals rivals;
    private ApplicationProcess second;
    private List<Window> windows;

    /** One person at one process, with any number of windows open. */
    record Window(Visitor visitor, String token) {
        static Window of(int port, String login) throws Exception {
            var visitor = Visitor.signedIn(port, login);
            return new Window(visitor, visitor.token("/requests"));
        }
    }

    @BeforeAll
    void sign_in_at_both() throws Exception {
        rivals = new Rivals(jdbc);
        second = SecondApplication.startedOn(access);
        windows = List.of(Window.of(port, "dyrektor"), Window.of(second.port(), "zastepca"));
    }

    @AfterAll
    void stop_the_second() throws Exception {
        second.close();
    }

    @Test
    void fifty_decisions_for_an_assistant_with_fourteen_families_give_her_one() throws Exception {
        var assistant = rivals.assistantWith(14);
        var requests = rivals.requests(AT_ONCE);

        var answers = allAtOnce(
                requests.stream().map(request -> decision(request, assistant)).toList());

        assertThat(answers).filteredOn(CaseloadRaceTests::isDone).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !isDone(answer))
                .hasSize(AT_ONCE - 1)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .allSatisfy(answer -> assertThat(answer.body()).contains(FULL, "Wybierz inną osobę"));
        assertThat(rivals.assignmentsOf(assistant)).hasSize(15);
        assertThat(decided("ASSIGNED", requests)).isEqualTo(1);
        assertThat(decided("SUBMITTED", requests)).isEqualTo(AT_ONCE - 1);
    }

    @Test
    void fifty_decisions_on_one_request_decide_it_once() throws Exception {
        var assistants = List.of(rivals.assistantWith(2), rivals.assistantWith(3), rivals.assistantWith(4));
        var request = rivals.requests(1).get(0);

        var decisions = new ArrayList<Callable<HttpResponse<String>>>();
        for (int i = 0; i < AT_ONCE; i++) {
            decisions.add(decision(request, assistants.get(i % 3)));
        }
        var answers = allAtOnce(decisions);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(302, 422));
        assertThat(answers)
                .filteredOn(answer -> !isDone(answer))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.body()).contains("Ktoś był szybszy"));
        assertThat(rivals.count("assignment where request_id = ?", request)).isEqualTo(1);
        assertThat(rivals.count("request_event where request_id = ? and kind = 'ASSIGNED'", request))
                .isEqualTo(1);
        assertThat(assistants.stream()
                        .mapToInt(assistant -> rivals.assignmentsOf(assistant).size())
                        .sum())
                .isEqualTo(2 + 3 + 4 + 1);
    }

    @Test
    void reassignments_that_cross_lose_no_family_and_pass_no_limit() throws Exception {
        var ada = rivals.assistantWith(15);
        var bea = rivals.assistantWith(15);
        assertThat(allAtOnce(crossing(ada, bea)))
                .as("both are full")
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .allSatisfy(answer -> assertThat(answer.body()).contains(FULL));

        jdbc.sql("update assignment set ended_on = current_date where id = ?")
                .param(rivals.assignmentsOf(bea).get(0))
                .update();
        var answers = allAtOnce(crossing(ada, bea));

        assertThat(answers).filteredOn(CaseloadRaceTests::isDone).isNotEmpty();
        assertThat(answers)
                .filteredOn(answer -> !isDone(answer))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .allSatisfy(answer -> assertThat(answer.body()).contains(FULL));
        int adas = rivals.assignmentsOf(ada).size();
        int beas = rivals.assignmentsOf(bea).size();
        assertThat(adas + beas).isEqualTo(29);
        assertThat(Math.max(adas, beas)).isEqualTo(15);
        assertThat(rivals.count("assignment a where a.assistant_id in (?, ?) and a.follows is not null", ada, bea))
                .as("one new assignment for each that went through")
                .isEqualTo(
                        (int) answers.stream().filter(CaseloadRaceTests::isDone).count());
        assertThat(rivals.count(
                        "assignment a join family_case c on c.id = a.case_id"
                                + " where a.assistant_id in (?, ?) and a.ended_on is null and c.assistant_id <> a.assistant_id",
                        ada,
                        bea))
                .as("the family is with whom the assignment says")
                .isZero();
    }

    @Test
    void a_limit_that_is_lowered_meanwhile_holds_from_then_on() throws Exception {
        var assistant = rivals.assistantWith(5);
        var requests = rivals.requests(30);
        var whenLowered = new AtomicInteger();
        var acts = new ArrayList<Callable<HttpResponse<String>>>();
        requests.forEach(request -> acts.add(decision(request, assistant)));
        acts.add(10, () -> {
            var answer = lower(assistant, 7);
            whenLowered.set(rivals.assignmentsOf(assistant).size());
            return answer;
        });

        var answers = allAtOnce(acts);

        assertThat(answers.get(10).statusCode()).isEqualTo(302);
        int families = rivals.assignmentsOf(assistant).size();
        assertThat(families).isLessThanOrEqualTo(Math.max(7, whenLowered.get())).isGreaterThanOrEqualTo(7);
        assertThat(decided("ASSIGNED", requests)).isEqualTo(families - 5);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 302)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .allSatisfy(answer -> assertThat(answer.body()).containsAnyOf("limit tej osoby wynosi 7", FULL));
    }

    private List<Callable<HttpResponse<String>>> crossing(UUID ada, UUID bea) {
        var acts = new ArrayList<Callable<HttpResponse<String>>>();
        var adas = rivals.assignmentsOf(ada);
        var beas = rivals.assignmentsOf(bea);
        for (int i = 0; i < 15; i++) {
            if (i < adas.size()) {
                acts.add(reassignment(adas.get(i), bea));
            }
            if (i < beas.size()) {
                acts.add(reassignment(beas.get(i), ada));
            }
        }
        return acts;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private Callable<HttpResponse<String>> decision(UUID request, UUID assistant) {
        return sent(
                "/requests/" + request,
                Map.of(
                        "version", "0",
                        "decision", "ASSIGN",
                        "assistant", assistant.toString(),
                        "goal", "PREVENT_SEPARATION",
                        "from", today()));
    }

    private Callable<HttpResponse<String>> reassignment(UUID assignment, UUID to) {
        return sent(
                "/cases/" + rivals.familyOf(assignment) + "/reassignment",
                Map.of(
                        "version", assignment.toString(),
                        "assistant", to.toString(),
                        "on", today(),
                        "note", "Zacznij od szkoły."));
    }

    private HttpResponse<String> lower(UUID assistant, int limit) throws Exception {
        return sent(
                        "/caseloads/" + assistant + "/terms",
                        Map.of(
                                "from",
                                today(),
                                "workingTime",
                                "1",
                                "ownLimit",
                                String.valueOf(limit),
                                "reason",
                                "Trzy bardzo trudne rodziny."))
                .call();
    }

    private Callable<HttpResponse<String>> sent(String address, Map<String, String> form) {
        var window = windows.get(turn.getAndIncrement() % 2);
        return () -> window.visitor().post(address, window.token(), form);
    }

    private static boolean isDone(HttpResponse<String> answer) {
        return answer.statusCode() == 302;
    }

    private int decided(String status, List<UUID> requests) {
        return jdbc.sql("select count(*) from assignment_request where id in (:requests) and status = :status")
                .param("requests", requests)
                .param("status", status)
                .query(Integer.class)
                .single();
    }
}
