package pl.asysta.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.PIOTR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

/** Whoever adds a table in which something is written about families says whether it goes into the copy of one's data. */
@DisplayName("What is collected for a copy of data")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class PassagesTests {
    private static final String QUERY = query();

    /** Tables with a family or a person in them that are not asked, by the reason. */
    private static final Map<String, String> LEFT_OUT = leftOut();

    private static Map<String, String> leftOut() {
        var tables = new TreeMap<String, String>();
        note(tables, "the closed compartment, docs/adr/0011", "blue_card");
        note(
                tables,
                "a day, a worker or a choice, and no words about anybody",
                "agreed_visit",
                "assessment_delay",
                "case_paper",
                "facility_notice",
                "family_difficulty",
                "household_stay",
                "interview_appointment",
                "joint_visit",
                "joint_visit_waiver",
                "monitoring_due",
                "visit_frequency",
                "work_card_person",
                "work_plan_delay",
                "work_plan_signatory",
                "court_notice",
                "intervention_person",
                "relation");
        note(tables, "on record about the person, read from the family itself", "family_case", "family_member");
        note(
                tables,
                "who looked, and who may; it is about workers",
                "pesel_shown",
                "person_told_apart",
                "family_restriction",
                "emergency_opening",
                "unusual_read_answer",
                "drift_answer");
        note(tables, "on the page of personal data itself", "privacy_notice_given", "data_access_request");
        note(tables, "made of other tables", "register_entry");
        note(tables, "about the file as a thing that is kept", "disposal_hold", "disposal_item", "disposal_run");
        note(tables, "about how the centre works, not about anybody", "referral_handover");
        return tables;
    }

    private static void note(Map<String, String> tables, String reason, String... names) {
        Arrays.stream(names).forEach(name -> tables.put(name, reason));
    }

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Test
    void leaves_out_no_table_about_a_family_without_a_reason() {
        var tables = new TreeSet<>(centre.owner().sql("""
                        select distinct conrelid::regclass::text from pg_constraint
                         where contype = 'f' and connamespace = 'public'::regnamespace
                           and confrelid in ('family_case'::regclass, 'person'::regclass)""").query(String.class).list());

        assertThat(tables).contains("referral", "work_card_entry");
        assertThat(tables.stream().filter(table -> !asks(table) && !LEFT_OUT.containsKey(table)))
                .as("neither asked nor left out for a reason")
                .isEmpty();
        assertThat(LEFT_OUT.keySet().stream().filter(PassagesTests::asks))
                .as("left out and asked all the same")
                .isEmpty();
    }

    @Test
    void is_silent_about_the_closed_compartment() {
        assertThat(QUERY).doesNotContain("blue_card", "audit.");
    }

    @Test
    void comes_from_every_paper_of_a_family_that_is_worked_with() {
        var family = families.cooperatingWith(PIOTR);
        browser.done(
                JAN,
                "/cases/" + family + "/privacy/requests/new",
                Form.empty()
                        .with("person", papers.person(family, "Anna"))
                        .with("receivedOn", centre.typed(0))
                        .with("representative", "")
                        .with("words", ""));
        var request = browser.read(EWA, "/cases/" + family + "/privacy").links().stream()
                .filter(link -> link.matches(".*/privacy/requests/.{36}"))
                .findFirst()
                .orElseThrow();

        assertThat(browser.read(EWA, request).links().stream()
                        .filter(link -> link.contains("/parts/"))
                        .map(link -> link.replaceAll(".*/parts/", ""))
                        .toList())
                .isEqualTo(List.of(
                        "PERSON",
                        "REFERRAL",
                        "INTERVIEW",
                        "ANALYSIS",
                        "RISK_LIST",
                        "REQUEST",
                        "ASSIGNMENT",
                        "WORK_CARD"));
    }

    /** Without what is said beside it. */
    private static String query() {
        try {
            return new ClassPathResource("privacy/passages.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("--.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean asks(String table) {
        return Pattern.compile("\\b" + table + "\\b").matcher(QUERY).find();
    }
}
