package pl.asysta.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import pl.asysta.support.Browser;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
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
    void comes_back_into_the_request_with_everybody_who_signed() {
        var family = families.assessed();
        var page = "/cases/" + family + "/request";
        var typed = papers.request(family).with("justification", "Długo pisane.");

        typist.saves(JAN, typist.types(JAN, page, typed));

        var opened = browser.read(JAN, page);
        assertThat(opened.box("justification")).isEqualTo("Długo pisane.");
        assertThat(opened.box("signatories")).isEqualTo(typed.text("signatories"));
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
