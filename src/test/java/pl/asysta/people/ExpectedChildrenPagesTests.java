package pl.asysta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.JAN;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Families;
import pl.asysta.support.Form;
import pl.asysta.support.Papers;

@DisplayName("The day on which a child is expected")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class ExpectedChildrenPagesTests {
    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    @Autowired
    Papers papers;

    @ParameterizedTest(name = "{0} days from today: {1}")
    @CsvSource({"-3650, false", "-32, false", "-31, true", "0, true", "300, true", "301, false", "9000, false"})
    void is_about_now_in_a_referral(int days, boolean taken) {
        send("/referrals", expecting(days), taken, "members1.birthDate");
    }

    @ParameterizedTest(name = "{0} days from today: {1}")
    @CsvSource({"-32, false", "-31, true", "300, true", "301, false"})
    void is_about_now_for_somebody_who_comes_into_a_family(int days, boolean taken) {
        var form = Form.empty()
                .with("token", UUID.randomUUID())
                .with("firstName", "")
                .with("lastName", "")
                .with("kinship", "UNBORN_CHILD")
                .with("birthDate", centre.typed(days))
                .with("home", "ELSEWHERE")
                .with("same", "OTHER")
                .with("somebodyElse", "Inna rodzina.");

        send("/cases/" + families.reported() + "/persons/new", form, taken, "birthDate");
    }

    @ParameterizedTest(name = "{0} days from today: {1}")
    @CsvSource({"-32, false", "-31, true", "300, true", "301, false"})
    void is_about_now_when_it_is_put_right(int days, boolean taken) {
        var family = families.reported(expecting(60));

        send(unborn(family), data(family).with("expectedOn", centre.typed(days)), taken, "expectedOn");
    }

    @Test
    void stays_as_it_was_when_something_else_is_put_right_long_after() {
        var family = families.reported(expecting(60));
        centre.owner()
                .sql("update person set expected_on = current_date - 90 where first_name = 'Dziecko'")
                .update();

        browser.done(JAN, unborn(family), data(family).with("lastName", "Kowalskie"));

        assertThat(centre.rows("person where last_name = 'Kowalskie' and expected_on = current_date - 90"))
                .isEqualTo(1);
    }

    private void send(String address, Form form, boolean taken, String box) {
        if (taken) {
            browser.done(JAN, address, form);
        } else {
            var page = browser.refused(JAN, address, form);
            assertThat(page.sentences())
                    .containsExactly(
                            "Termin porodu to dzień od 31 dni wstecz do 300 dni naprzód. Popraw go, a jeśli dziecko już się urodziło, wybierz „dziecko” i wpisz datę urodzenia.");
            assertThat(page.anchors()).containsExactly(box);
        }
    }

    private Form expecting(int days) {
        return papers.referral()
                .with("members[1].firstName", "")
                .with("members[1].lastName", "")
                .with("members[1].kinship", "UNBORN_CHILD")
                .with("members[1].birthDate", centre.typed(days));
    }

    private Form data(CaseId family) {
        var page = browser.read(JAN, unborn(family));
        var form = Form.empty();
        for (var box : new String[] {"version", "firstName", "lastName", "kinship", "expectedOn"}) {
            form = form.with(box, page.box(box));
        }
        return form;
    }

    private String unborn(CaseId family) {
        return "/cases/" + family + "/persons/" + papers.person(family, "Dziecko");
    }
}
