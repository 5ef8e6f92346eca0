package pl.asysta.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PIOTR;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Families;
import pl.asysta.support.Form;

@DisplayName("A reminder that somebody who leads asks for")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@CentreTest
class AskedRemindersTests {
    private static final Pattern WHAT = Pattern.compile("name=\"what\" value=\"(WORK_PLAN [^\"]+)\"");

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Families families;

    private Mailboxes mailboxes;

    @BeforeEach
    void know_the_mailboxes() {
        mailboxes = new Mailboxes(centre);
        var family = families.cooperatingWith(PIOTR);
        centre.owner()
                .sql("update case_paper set dated_on = ? where case_id = ? and kind = 'COOPERATION_START'")
                .params(centre.day(-70), family.id())
                .update();
    }

    @Test
    void is_one_letter_a_day_to_whoever_keeps_the_deadline() {
        mailboxes.given(PIOTR);
        var what = what(EWA);

        assertThat(ask(EWA, what)).isEqualTo("/deadlines?family=Kowalskich&done=reminded");
        assertThat(ask(KRYSTYNA, what)).isEqualTo("/deadlines?family=Kowalskich&done=reminded-already");

        assertThat(mailboxes.inState("WAITING")).isEqualTo(1);
        var letter = centre.owner()
                .sql("select subject || body from reminder_letter where state = 'WAITING' and worker_id = ?")
                .param(PIOTR.id().id())
                .query(String.class)
                .single();
        assertThat(letter)
                .contains(
                        "Asysta: przypomnienie o terminie",
                        "Ewa ",
                        " przypomina Ci o tym terminie",
                        "Plan pracy",
                        "K., R-")
                .doesNotContain("Kowalsk");
        var page = browser.read(EWA, "/deadlines?family=Kowalskich");
        assertThat(page.text()).contains("przypomniano " + shortDay());
        assertThat(WHAT.matcher(page.html()).results().count()).isEqualTo(1);
    }

    @Test
    void is_refused_with_a_sentence_where_no_letter_would_arrive() {
        var what = what(EWA);
        var before = centre.contents();

        assertThat(ask(EWA, what)).isEqualTo("/deadlines?family=Kowalskich");

        assertThat(mailboxes.inState("WAITING")).isZero();
        assertThat(centre.contents()).isEqualTo(before);
    }

    @Test
    void is_no_button_for_who_does_not_lead() {
        mailboxes.given(PIOTR);
        var what = what(EWA);

        assertThat(browser.read(JAN, "/deadlines?who=ALL").html()).doesNotContain("name=\"what\"");
        assertThat(browser.send(JAN, "/deadlines/reminder", Form.empty().with("what", what))
                        .status())
                .isEqualTo(403);
        assertThat(mailboxes.inState("WAITING")).isZero();
    }

    @Test
    void of_a_deadline_that_is_gone_writes_nothing() {
        mailboxes.given(PIOTR);

        assertThat(ask(EWA, "WORK_PLAN 2020-01-01 /cases/1/plan")).isEqualTo("/deadlines?family=Kowalskich");
        assertThat(mailboxes.inState("WAITING")).isZero();
    }

    private String ask(Colleague who, String what) {
        return browser.done(
                who, "/deadlines/reminder?family=Kowalskich", Form.empty().with("what", what));
    }

    private String what(Colleague who) {
        var found =
                WHAT.matcher(browser.read(who, "/deadlines?family=Kowalskich").html());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String shortDay() {
        return centre.today()
                .format(java.time.format.DateTimeFormatter.ofPattern("d MMMM", java.util.Locale.forLanguageTag("pl")));
    }
}
