package pl.asysta.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.ADAM;
import static pl.asysta.support.Colleague.ANNA;
import static pl.asysta.support.Colleague.DANUTA;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.MARIA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.staff.Role;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.Term;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Endings;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;
import pl.asysta.support.Statements;

@DisplayName("Everything that is due")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DeadlinesTests {
    private static final int MANY = 500;

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Endings endings;

    @Autowired
    Statements statements;

    @Autowired
    Deadlines deadlines;

    @Test
    void says_of_an_interview_who_keeps_it_where_and_who_entered_its_start() {
        var family = families.reported();

        var due = of(EWA, family).get(0);

        assertThat(due.rule()).isEqualTo(DeadlineRule.INTERVIEW);
        assertThat(due.keeper()).isEqualTo(new Keeper(Role.SOCIAL_WORKER, JAN.id(), JAN.fullName()));
        assertThat(due.page()).isEqualTo("/cases/" + family + "/interview");
        assertThat(due.deadline().term()).isEqualTo(Term.workingDays(14));
        assertThat(due.deadline().start()).extracting(StartEvent::enteredBy).isEqualTo(JAN.fullName());
        assertThat(due.family())
                .extracting(DueFamily::label, DueFamily::initial)
                .containsExactly("Kowalskich", "K.");
    }

    @Test
    void follows_a_family_from_its_report_to_the_plan() {
        var reported = families.reported();
        assertThat(rules(EWA, reported)).containsExactly(DeadlineRule.INTERVIEW);

        var requested = families.familyOf(families.requested());
        assertThat(rules(EWA, requested)).containsExactly(DeadlineRule.REQUEST_DECISION);

        var assigned = families.assignedTo(PIOTR);
        assertThat(rules(EWA, assigned)).containsExactlyInAnyOrder(DeadlineRule.FILE_READING, DeadlineRule.JOINT_VISIT);

        families.cooperating(assigned, PIOTR);
        assertThat(rules(EWA, assigned)).contains(DeadlineRule.WORK_PLAN, DeadlineRule.ASSESSMENT);
    }

    @Test
    void knows_what_a_court_waits_for() {
        var family = families.obliged();
        browser.done(JAN, "/cases/" + family + "/consents/new/COOPERATION_REFUSED", papers.refusal(family));

        assertThat(of(JAN, family))
                .filteredOn(due -> due.rule() == DeadlineRule.COURT_REPORT || due.rule() == DeadlineRule.COURT_NOTICE)
                .allSatisfy(due -> {
                    assertThat(due.deadline().start().enteredBy()).isEqualTo(JAN.fullName());
                    assertThat(due.keeper().worker()).isEqualTo(JAN.id());
                })
                .extracting(OpenDeadline::page)
                .contains("/cases/" + family + "/court-order", "/cases/" + family + "/court-notice");
    }

    @Test
    void knows_the_contacts_after_the_end_of_the_work() {
        var family = endings.ended(families.cooperatingWith(PIOTR));

        assertThat(of(EWA, family))
                .extracting(OpenDeadline::rule)
                .containsOnly(DeadlineRule.MONITORING_CONTACT)
                .hasSize(3);
        assertThat(of(PIOTR, family))
                .allMatch(due -> PIOTR.id().equals(due.keeper().worker()));
    }

    @Test
    void knows_the_institution_that_waits_and_leaves_it_out_for_assistants() {
        var family = families.reported(papers.referral()
                .with("source", "INSTITUTION")
                .with("reporter", "Szkoła nr 1")
                .with("person", "Dyrektor szkoły"));

        assertThat(rules(JAN, family)).contains(DeadlineRule.REFERRAL_REPLY);
        assertThat(rules(MARIA, family)).isEmpty();

        families.assignedTo(PIOTR, families.consenting(families.assessed(families.interviewed(family))));

        assertThat(rules(JAN, family)).contains(DeadlineRule.REFERRAL_REPLY);
        assertThat(rules(PIOTR, family)).isNotEmpty().doesNotContain(DeadlineRule.REFERRAL_REPLY);
    }

    @Test
    void tells_each_of_the_families_she_sees_and_of_no_others() {
        var family = families.assignedTo(PIOTR);

        assertThat(List.of(EWA, DANUTA, KRYSTYNA, JAN, JULIA, PIOTR))
                .allSatisfy(one -> assertThat(of(one, family)).isNotEmpty());
        assertThat(List.of(MARIA, ANNA, ADAM))
                .allSatisfy(one -> assertThat(of(one, family)).isEmpty());
        assertThat(deadlines.of(viewer(ADAM))).allMatch(due -> due.family() == null);
    }

    @Test
    void gives_the_duties_of_an_absent_assistant_to_her_deputy_on_these_days() {
        var family = families.assignedTo(PIOTR);
        assertThat(deadlines.keptBy(ANNA.id())).noneMatch(due -> isOf(family, due));

        centre.owner()
                .sql("insert into worker_absence (worker_id, first_day, last_day, deputy_id) values (?, ?, ?, ?)")
                .params(PIOTR.id().id(), centre.day(0), centre.day(1), ANNA.id().id())
                .update();

        assertThat(deadlines.keptBy(ANNA.id())).anyMatch(due -> isOf(family, due));
        assertThat(deadlines.keptBy(PIOTR.id())).anyMatch(due -> isOf(family, due));
    }

    @Test
    void gives_a_request_to_the_director_and_her_deputy_and_the_rest_to_whose_it_is() {
        var family = families.familyOf(families.requested());

        assertThat(List.of(EWA, DANUTA))
                .allSatisfy(one -> assertThat(deadlines.keptBy(one.id())).anyMatch(due -> isOf(family, due)));
        assertThat(List.of(KRYSTYNA, JAN, PIOTR))
                .allSatisfy(one -> assertThat(deadlines.keptBy(one.id())).noneMatch(due -> isOf(family, due)));
        assertThat(of(EWA, family).get(0).page()).isEqualTo("/requests/" + families.requestOf(family));
        assertThat(of(JAN, family).get(0).page()).isEqualTo("/cases/" + family + "/request");
    }

    @Test
    void tells_nothing_to_a_worker_whose_authorisation_has_ended() {
        families.assignedTo(PIOTR);
        assertThat(deadlines.keptBy(PIOTR.id())).isNotEmpty();

        centre.owner()
                .sql(
                        "update data_authorisation set valid_until = ?, ended_by = worker_id, ended_at = now() where worker_id = ?")
                .params(centre.day(-1), PIOTR.id().id())
                .update();

        assertThat(deadlines.keptBy(PIOTR.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EWA", "DANUTA", "JAN", "PIOTR", "KRYSTYNA", "JULIA", "MARIA", "ANNA", "ADAM"})
    void keeps_the_closed_compartment_closed(Colleague who) {
        var family = families.cooperatingWith(PIOTR);
        browser.done(
                PIOTR,
                "/cases/" + family + "/blue-card/new",
                Form.empty().with("startedOn", centre.typed(-1)).with("role", "FORM_AUTHOR"));

        var known = of(who, family).stream()
                .filter(due -> due.rule() == DeadlineRule.BLUE_CARD_FORM)
                .toList();

        if (Set.of(EWA, DANUTA, JAN, PIOTR).contains(who)) {
            assertThat(known).hasSize(1).noneMatch(OpenDeadline::mayLeave);
            assertThat(browser.open(who, known.get(0).page()).status()).isEqualTo(200);
        } else {
            assertThat(known).isEmpty();
        }
    }

    @Test
    void asks_the_database_as_often_for_five_families_as_for_five_hundred() {
        families.assignedTo(PIOTR);
        var few = statements.of(() -> deadlines.of(viewer(EWA)));

        ManyFamilies.in(centre, MANY);
        var many = statements.of(() -> deadlines.of(viewer(EWA)));

        assertThat(deadlines.of(viewer(EWA))).hasSizeGreaterThan(6 * MANY);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThan(12);
    }

    private List<DeadlineRule> rules(Colleague who, CaseId family) {
        return of(who, family).stream().map(OpenDeadline::rule).toList();
    }

    private List<OpenDeadline> of(Colleague who, CaseId family) {
        return deadlines.of(viewer(who)).stream()
                .filter(due -> isOf(family, due))
                .toList();
    }

    private static boolean isOf(CaseId family, OpenDeadline due) {
        return due.family() != null && due.family().id().equals(family);
    }

    private static Viewer viewer(Colleague who) {
        var districts = Set.of(JAN, JULIA).contains(who)
                ? Set.of(Centre.FIRST_DISTRICT)
                : who == MARIA ? Set.of(Centre.SECOND_DISTRICT) : Set.<Integer>of();
        return new Viewer(who.id(), who.role(), districts);
    }
}
