package pl.asysta.support;

import java.sql.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import pl.asysta.cases.CaseId;

/** Entries of the work card, written past the application, which cannot record them yet. */
@Lazy
public class Visits {
    private final Centre centre;

    Visits(Centre centre) {
        this.centre = centre;
    }

    /** One entry of so many days ago, at half past four. */
    public void held(
            CaseId family, Colleague assistant, String kind, int daysAgo, @Nullable Integer minutes, String note) {
        centre.owner()
                .sql("""
                        insert into work_card_entry (id, case_id, assistant_id, kind, held_on, started_at, minutes, note, recorded_at)
                        values (:id, :family, :assistant, :kind, :heldOn, time '16:30', :minutes, :note, :heldOn)""")
                .param("id", UUID.randomUUID())
                .param("family", family.id())
                .param("assistant", assistant.id().id())
                .param("kind", kind)
                .param("heldOn", Date.valueOf(centre.today().minusDays(daysAgo)))
                .param("minutes", minutes)
                .param("note", note)
                .update();
    }

    /** So many visits at home, one a day, the latest yesterday and called "Wizyta 1." */
    public void atHome(CaseId family, Colleague assistant, int visits) {
        for (int i = 1; i <= visits; i++) {
            held(family, assistant, "HOME_VISIT", i, 90, "Wizyta " + i + ".");
        }
    }
}
