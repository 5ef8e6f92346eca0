/** The demonstration centre "OPS w Zalesiu": invented people for a database of the application's own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statute",
            "site",
            "centre",
            "staff",
            "district",
            "personnel",
            "development",
            "cases",
            "people",
            "childatrisk",
            "exchange",
            "attachment",
            "intake",
            "interview",
            "risk",
            "court",
            "facility",
            "request",
            "institution",
            "groupactivity",
            "forlife",
            "caseload",
            "assignment",
            "plan",
            "visits",
            "database"
        })
package pl.asysta.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
