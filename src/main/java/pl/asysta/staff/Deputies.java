package pl.asysta.staff;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.kernel.Violations;

/** Who may stand in for an absent assistant: another assistant, who is there on all these days. */
@Component
class Deputies {
    private final Workers workers;
    private final JdbcClient jdbc;

    Deputies(Workers workers, JdbcClient jdbc) {
        this.workers = workers;
        this.jdbc = jdbc;
    }

    void check(RecordAbsence absence, Violations wrong) {
        var deputy = absence.deputy();
        if (deputy == null) {
            return;
        }
        if (deputy.equals(absence.worker())) {
            wrong.at("deputy", "staff.deputy-of-herself-when-absent");
        } else if (!areAssistants(absence.worker(), deputy)) {
            wrong.at("deputy", "staff.deputy-no-assistant");
        } else if (suspendedSince(deputy) != null) {
            wrong.at("deputy", "staff.deputy-suspended");
        } else {
            refuseOneWhoIsAway(deputy, absence, wrong);
        }
    }

    private boolean areAssistants(WorkerId absent, WorkerId deputy) {
        var both = workers.workers(Set.of(absent, deputy));
        var standsIn = both.get(deputy);
        var away = both.get(absent);
        return standsIn != null
                && away != null
                && standsIn.enabled()
                && standsIn.role() == Role.FAMILY_ASSISTANT
                && away.role() == Role.FAMILY_ASSISTANT;
    }

    private @Nullable LocalDate suspendedSince(WorkerId deputy) {
        return workers.worker(deputy).suspendedSince();
    }

    private void refuseOneWhoIsAway(WorkerId deputy, RecordAbsence absence, Violations wrong) {
        jdbc.sql(
                        "select first_day, last_day from worker_absence where worker_id = ? and first_day <= ? and last_day >= ?"
                                + " order by first_day limit 1")
                .params(deputy.id(), absence.lastDay(), absence.firstDay())
                .query((row, n) -> {
                    wrong.at(
                            "deputy",
                            "staff.deputy-away",
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class));
                    return true;
                })
                .list();
    }
}
