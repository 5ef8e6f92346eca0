/** The timetable (terminarz): everything that is due by when it is due, and a month of visits and duties. Read-only. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statute",
            "site",
            "staff",
            "cases",
            "deadlines",
            "visits",
            "register",
            "reminders"
        })
package pl.asysta.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
