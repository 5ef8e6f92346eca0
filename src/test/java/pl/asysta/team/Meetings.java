package pl.asysta.team;

import static pl.asysta.support.Colleague.KRYSTYNA;

import java.util.UUID;
import pl.asysta.cases.CaseId;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.Colleague;
import pl.asysta.support.Form;

/** Meetings of the team as its coordinator keeps them. */
final class Meetings {
    private final Centre centre;
    private final Browser browser;

    Meetings(Centre centre, Browser browser) {
        this.centre = centre;
        this.browser = browser;
    }

    /** A member since thirty days ago. */
    Form member(Colleague worker) {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("worker", worker.id())
                .with("duty", "z rejonu")
                .with("startsOn", centre.typed(-100));
    }

    void join(Colleague... workers) {
        for (var worker : workers) {
            browser.done(KRYSTYNA, "/team/members/new", member(worker));
        }
    }

    Form plan(int day) {
        return Form.empty()
                .with("version", 0)
                .with("token", UUID.randomUUID())
                .with("heldOn", centre.typed(day))
                .with("heldAt", "9:00")
                .with("place", "sala narad");
    }

    /** A meeting so many days from today. */
    String planned(int day) {
        return browser.done(KRYSTYNA, "/team/meetings/new", plan(day)).replaceAll("\\?.*", "");
    }

    /** The same, moved so many days before today past the application, as if that time had come. */
    String begun(String meeting, int daysAgo) {
        centre.owner()
                .sql("""
                        update team_meeting set held_on = cast(? as date) - ?, planned_at = cast(? as date) - ? - 5
                         where id = ?""")
                .params(centre.today(), daysAgo, centre.today(), daysAgo, id(meeting))
                .update();
        return meeting;
    }

    static UUID id(String meeting) {
        return UUID.fromString(meeting.replaceAll(".*/", ""));
    }

    String number(CaseId family) {
        return centre.owner()
                .sql("select number from family_case where id = ?")
                .param(family.id())
                .query(String.class)
                .single();
    }

    Form item(CaseId family) {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("number", number(family))
                .with("question", "Co dalej ze szkołą?");
    }

    /** Puts a family on the agenda; answers with the address of that item. */
    String proposed(String meeting, CaseId family, Colleague by) {
        browser.done(by, meeting + "/items/new", item(family));
        return meeting + "/items/"
                + centre.owner()
                        .sql("select id from team_item where meeting_id = ? and case_id = ? and withdrawn_at is null")
                        .params(id(meeting), family.id())
                        .query(UUID.class)
                        .single();
    }

    UUID seat(Colleague member) {
        return centre.owner()
                .sql("select id from team_member where worker_id = ? order by starts_on desc limit 1")
                .param(member.id().id())
                .query(UUID.class)
                .single();
    }

    /** Minutes of a meeting to which this member came. */
    Form minutes(Colleague... present) {
        var seats = new Object[present.length];
        for (int i = 0; i < present.length; i++) {
            seats[i] = seat(present[i]);
        }
        return Form.empty().with("version", 0).with("present", seats).with("minutes", "Grafik superwizji na kwartał.");
    }

    Form itemMinutes() {
        return Form.empty().with("version", 0).with("minutes", "Szkoła czeka na rozmowę.");
    }

    Form decided(Form minutes, int row, String what, Colleague who, int due) {
        return minutes.with("decisions[" + row + "].what", what)
                .with("decisions[" + row + "].who", who.id())
                .with("decisions[" + row + "].dueOn", centre.typed(due));
    }

    Form answer(Form minutes, UUID decision, ReviewOutcome outcome) {
        return minutes.with("outcomes[" + decision + "]", outcome);
    }

    UUID decision(String what) {
        return centre.owner()
                .sql("select id from team_decision where what = ?")
                .param(what)
                .query(UUID.class)
                .single();
    }

    /** The state that stands on the page of a meeting. */
    Form state(String meeting) {
        var page = browser.read(KRYSTYNA, meeting).html();
        var found = java.util.regex.Pattern.compile("name=\"state\" value=\"(\\d+)\"")
                .matcher(page);
        return Form.empty().with("state", found.find() ? found.group(1) : "0");
    }

    void closed(String meeting) {
        browser.done(KRYSTYNA, meeting + "/closing", state(meeting));
    }

    /** A closed meeting of so many days ago, at which something was decided about a family. */
    String heldWithDecision(CaseId family, int daysAgo, String what, Colleague who, int due) {
        var meeting = planned(3);
        var item = proposed(meeting, family, KRYSTYNA);
        begun(meeting, daysAgo);
        browser.done(KRYSTYNA, meeting + "/minutes", minutes(KRYSTYNA));
        browser.done(KRYSTYNA, item + "/minutes", decided(itemMinutes(), 0, what, who, due));
        closed(meeting);
        return meeting;
    }
}
