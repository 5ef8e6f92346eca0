package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@CentreTest
@Import(Typist.class)
@DisplayName("What was typed")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
class DraftTextTests {
    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @Autowired
    Typist typist;

    static Stream<String> texts() {
        return Stream.of(
                "„Nie ma siły”, mówi 'mama' i \"tata\".",
                "Robert'); DROP TABLE draft; -- SELECT * FROM worker",
                "<script>alert(1)</script> & &amp; <b>",
                "Kocham Was <3 😀 👩‍👧‍👦 zażółć gęślą jaźń",
                "-- a potem -- i jeszcze \\n \\u0000 %C5%82 ${7*7} [[${1}]] {0}",
                "wiersz\r\ndrugi\r\n\r\nczwarty",
                "wiersz\ndrugi\n\nczwarty",
                "mieszane\r\nkońce\nwierszy\r\n",
                "  wcięcie\ti odstęp na końcu  ",
                "Zażółć gęślą jaźń. ".repeat(632).substring(0, 12_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comes_back_into_the_interview_byte_for_byte(String text) {
        var page = "/cases/" + families.reported() + "/interview";

        typist.saves(JAN, typist.types(JAN, page, papers.interview().with("summary", text)));

        var opened = browser.read(JAN, page);
        assertThat(opened.box("summary")).isEqualTo(text);
        assertThat(opened.text()).contains(DraftPagesTests.WAITS);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void is_saved_out_of_its_draft_byte_for_byte(String text) {
        var page = "/cases/" + families.reported() + "/interview";
        typist.saves(JAN, typist.types(JAN, page, papers.interview().with("needs", text)));
        var opened = browser.read(JAN, page);

        browser.done(JAN, page, typist.on(opened, papers.interview().with("needs", opened.box("needs"))));

        var saved = browser.read(JAN, page);
        assertThat(saved.box("needs")).isEqualTo(text);
        assertThat(saved.text()).doesNotContain(DraftPagesTests.WAITS);
    }

    @Test
    void that_a_form_refuses_comes_back_too() {
        var page = "/cases/" + families.reported() + "/interview";

        typist.saves(JAN, typist.types(JAN, page, papers.interview().with("summary", "znak\u0000zerowy")));

        var opened = browser.read(JAN, page);
        assertThat(opened.html()).contains("znak\u0000zerowy");
        assertThat(opened.text()).contains("jest znak, którego nie da się zapisać");
    }

    @Test
    void comes_back_into_the_analysis_with_what_was_chosen() {
        var page = "/cases/" + families.interviewed() + "/analysis";
        var typed = papers.analysis().with("assistantNeeded", "false").with("reasons", "Wystarczy poradnia.");

        typist.saves(JAN, typist.types(JAN, page, typed));

        var opened = browser.read(JAN, page);
        assertThat(opened.box("reasons")).isEqualTo("Wystarczy poradnia.");
        assertThat(opened.box("assistantNeeded")).isEqualTo("false");
    }

    @Test
    void comes_back_into_the_risk_list_factor_by_factor() {
        var page = "/cases/" + families.interviewed() + "/risk-list";
        var typed = papers.riskList().with("levels[child-school]", "3").with("justifications[child-school]", "14 dni.");

        typist.saves(JAN, typist.types(JAN, page, typed));

        var opened = browser.read(JAN, page);
        assertThat(opened.box("levels[child-school]")).isEqualTo("3");
        assertThat(opened.box("justifications[child-school]")).isEqualTo("14 dni.");
        assertThat(opened.text()).contains(DraftPagesTests.WAITS);
    }

    @Test
    void comes_back_into_the_request() {
        var family = families.assessed();
        var page = "/cases/" + family + "/request";
        var typed = papers.request(family).with("justification", "Długo pisane.");

        typist.saves(JAN, typist.types(JAN, page, typed));

        var opened = browser.read(JAN, page);
        assertThat(opened.box("justification")).isEqualTo("Długo pisane.");
    }

    @Test
    void comes_back_into_a_consent_with_everybody_who_signed() {
        var family = families.reported();
        var page = "/cases/" + family + "/consents/new/PARTICIPATION";
        var typed = papers.consent(family);

        typist.saves(JAN, typist.types(JAN, page, typed));

        assertThat(browser.read(JAN, page).box("persons")).isEqualTo(typed.text("persons"));
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, /persons/new, firstName",
        "REPORTED, /relations/new, partedOn",
        "REPORTED, /referral/handover, words",
        "REPORTED, /referral/closure, words",
        "REPORTED, /children-at-risk/new, reporter",
        "REPORTED, /interview/visits, day",
        "REPORTED, /interview/attempts, words",
        "REPORTED_BY_SCHOOL, /reply, text",
        "REPORTED_BY_COURT, /court-order, obligations",
        "OBLIGED, /court-order, obligations",
        "REPORTED_FOR_LIFE, /for-life, doctor",
        "REPORTED_BY_FACILITY, /facility-notice, leavesOn",
        "INTERVIEWED, /interview/amendments/summary, newText",
        "INTERVIEWED, /interview/amendments/needs, reason"
    })
    void comes_back_into_every_other_form_about_a_family(Kind kind, String page, String box) {
        var address = "/cases/" + kind.family(families, papers) + page;

        typist.saves(JAN, typist.types(JAN, address, Form.empty().with(box, "Na razie <tyle>.")));

        var opened = browser.read(JAN, address);
        assertThat(opened.box(box)).isEqualTo("Na razie <tyle>.");
        assertThat(opened.text()).contains(DraftPagesTests.WAITS);
    }

    @Test
    void comes_back_into_every_row_of_reports_for_the_court() {
        var page = "/cases/" + families.reported(papers.courtReferral()) + "/court-order";
        var typed = papers.courtOrder().with("reports[1].dueOn", "po świętach");

        typist.saves(JAN, typist.types(JAN, page, typed));

        var opened = browser.read(JAN, page);
        assertThat(opened.box("reports[0].dueOn")).isEqualTo(typed.text("reports[0].dueOn"));
        assertThat(opened.box("reports[1].dueOn")).isEqualTo("po świętach");
    }

    @Test
    void comes_back_into_the_text_that_was_amended_and_into_no_other() {
        var amendments = "/cases/" + families.interviewed() + "/interview/amendments";
        typist.saves(
                JAN, typist.types(JAN, amendments + "/summary", Form.empty().with("newText", "Inaczej.")));

        assertThat(browser.read(JAN, amendments + "/needs").box("newText")).doesNotContain("Inaczej.");
    }

    @Test
    void comes_back_into_the_details_of_a_person() {
        var family = families.reported();
        var address = "/cases/" + family + "/persons/" + papers.person(family, "Anna");

        typist.saves(JAN, typist.types(JAN, address, Form.empty().with("lastName", "Kaczmarek-Nowa")));

        assertThat(browser.read(JAN, address).box("lastName")).isEqualTo("Kaczmarek-Nowa");
    }

    @Test
    void comes_back_into_an_absence() {
        typist.saves(JAN, typist.types(JAN, "/absences", Form.empty().with("lastDay", "do piątku")));

        assertThat(browser.read(JAN, "/absences").box("lastDay")).isEqualTo("do piątku");
    }

    @Test
    void comes_back_to_the_director_who_was_deciding() {
        var address = "/requests/" + families.requested();

        typist.saves(
                EWA,
                typist.types(
                        EWA, address, Form.empty().with("decision", "REFUSE").with("reason", "Jeszcze nie.")));

        var opened = browser.read(EWA, address);
        assertThat(opened.box("reason")).isEqualTo("Jeszcze nie.");
        assertThat(opened.box("decision")).isEqualTo("REFUSE");
    }

    /** A family that has come so far. */
    enum Kind {
        REPORTED((families, papers) -> families.reported()),
        REPORTED_BY_SCHOOL((families, papers) -> families.reported(
                papers.referral().with("source", "INSTITUTION").with("reporter", "Szkoła Podstawowa nr 3"))),
        REPORTED_BY_COURT((families, papers) -> families.reported(papers.courtReferral())),
        OBLIGED((families, papers) -> families.obliged()),
        REPORTED_FOR_LIFE((families, papers) -> families.reported(papers.forLifeReferral())),
        REPORTED_BY_FACILITY((families, papers) -> families.reported(papers.facilityReferral())),
        INTERVIEWED((families, papers) -> families.interviewed());

        private final BiFunction<Families, Papers, CaseId> way;

        Kind(BiFunction<Families, Papers, CaseId> way) {
            this.way = way;
        }

        CaseId family(Families families, Papers papers) {
            return way.apply(families, papers);
        }
    }

    @Test
    void comes_back_into_a_referral_whose_form_has_another_address_than_its_page() {
        var typed = typist.types(
                JAN, "/referrals/new", papers.referral().with("urgent", "true").with("_urgent", "on"));
        typist.saves(JAN, typed);

        var opened = browser.read(JAN, "/referrals/new");

        assertThat(opened.box("description")).isEqualTo(typed.text("description"));
        assertThat(opened.box("members[0].firstName")).isEqualTo(typed.text("members[0].firstName"));
        assertThat(opened.mark("urgent", "true").hasAttribute("checked")).isTrue();
        assertThat(opened.box("token")).as("registers once").isEqualTo(typed.text("token"));
    }
}
