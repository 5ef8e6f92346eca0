package pl.asysta.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Statements;
import pl.asysta.support.Visits;

@DisplayName("A question about an entry")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class OpenQuestionPagesTests {
    private static final String QUESTION = "Czy ojciec był w domu?";
    private static final String ANSWER = "Nie, był w pracy.";

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    private CaseId family;
    private String entry;

    @BeforeEach
    void asked() {
        family = families.assignedTo(PIOTR);
        visits.held(family, PIOTR, "HOME_VISIT", 1, 90, "Zeszyt wydatków.");
        var id = centre.owner()
                .sql("select id from work_card_entry where note = 'Zeszyt wydatków.'")
                .query(String.class)
                .single();
        entry = "/cases/" + family + "/work-card/" + id;
        browser.done(JAN, entry + "/questions", Form.empty().with("words", QUESTION));
    }

    @Test
    void waits_on_the_desk_of_the_assistant_and_of_who_stands_in_for_her() {
        assertThat(desk(PIOTR)).contains("Pytania o wpisy do odpowiedzi", QUESTION, "Jan ");
        assertThat(browser.read(PIOTR, "/").html()).contains(entry);
        for (var other : new Colleague[] {ANNA, JAN, EWA, MARIA}) {
            assertThat(desk(other)).doesNotContain(QUESTION);
        }

        centre.owner()
                .sql("insert into worker_absence (worker_id, first_day, last_day, deputy_id) values (?, ?, ?, ?)")
                .params(PIOTR.id().id(), centre.day(0), centre.day(1), ANNA.id().id())
                .update();

        assertThat(desk(ANNA)).contains(QUESTION);
    }

    @Test
    void comes_back_with_its_answer_to_who_asked_until_it_is_settled() {
        answer();

        assertThat(desk(PIOTR)).doesNotContain(QUESTION);
        assertThat(desk(JAN)).contains("Odpowiedzi na Twoje pytania o wpisy", QUESTION, "Piotr Gil:", ANSWER);
        for (var other : new Colleague[] {JULIA, EWA}) {
            assertThat(desk(other)).as("%s asked nothing", other).doesNotContain(ANSWER);
        }

        browser.done(JAN, entry + "/questions/" + question() + "/settlement", Form.empty());

        assertThat(desk(JAN)).doesNotContain(QUESTION);
    }

    @Test
    void of_the_director_comes_back_to_her_desk() {
        browser.done(EWA, entry + "/questions", Form.empty().with("words", "A babcia?"));
        centre.owner()
                .sql(
                        "update work_card_question set answer = 'Też nie.', answered_by = ?, answered_at = now() where words = 'A babcia?'")
                .param(PIOTR.id().id())
                .update();

        assertThat(desk(EWA)).contains("A babcia?", "Też nie.").doesNotContain(QUESTION);
    }

    @Test
    void is_not_told_to_who_may_no_longer_see_the_family() {
        answer();
        centre.owner()
                .sql("update family_case set district_id = ?, social_worker_id = ? where id = ?")
                .params(Centre.SECOND_DISTRICT, MARIA.id().id(), family.id())
                .update();

        assertThat(desk(JAN)).doesNotContain(QUESTION, ANSWER);
    }

    @Test
    void stands_on_the_file_of_the_family_until_it_is_settled() {
        assertThat(file()).contains("Pytanie o wpis czeka na odpowiedź");
        answer();
        assertThat(file()).contains("Jest odpowiedź na pytanie o wpis").doesNotContain("czeka na odpowiedź");

        browser.done(JAN, entry + "/questions/" + question() + "/settlement", Form.empty());

        assertThat(file()).doesNotContain("pytanie o wpis");
    }

    @Test
    void costs_a_desk_and_the_file_as_many_statements_as_fifty_do() {
        answer();
        browser.done(JAN, entry + "/questions", Form.empty().with("words", "I jeszcze?"));
        var pages = new String[] {"/", "/cases/" + family};
        for (var reader : new Colleague[] {PIOTR, JAN}) {
            for (var page : pages) {
                browser.read(reader, page);
                var few = statements.of(() -> browser.read(reader, page));
                centre.owner().sql("""
                                insert into work_card_question (id, entry_id, words, asked_by, asked_at, answer, answered_by,
                                                                answered_at)
                                select gen_random_uuid(), entry_id, words || i, asked_by, asked_at, answer, answered_by, answered_at
                                  from (select * from work_card_question limit 2) q, generate_series(1, 25) i""").update();

                assertThat(statements.of(() -> browser.read(reader, page))).hasSameSizeAs(few);
            }
        }
    }

    private void answer() {
        browser.done(
                PIOTR,
                entry + "/questions/" + question() + "/answer",
                Form.empty().with("words", ANSWER));
    }

    private String question() {
        return centre.owner()
                .sql("select id from work_card_question where words = ?")
                .param(QUESTION)
                .query(String.class)
                .single();
    }

    private String desk(Colleague worker) {
        return browser.read(worker, "/").text();
    }

    private String file() {
        return browser.read(EWA, "/cases/" + family).text();
    }
}
