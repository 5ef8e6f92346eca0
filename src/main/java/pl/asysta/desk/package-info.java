/** What a worker finds when she comes in: read-only, sees every module below. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statute",
            "site",
            "centre",
            "staff",
            "personnel",
            "cases",
            "people",
            "childatrisk",
            "intake",
            "interview",
            "risk",
            "reply",
            "request",
            "caseload",
            "assignment",
            "obstacle",
            "assessment",
            "closing",
            "plan",
            "visits",
            "team",
            "intervention",
            "deadlines",
            "drift",
            "monitoring",
            "protection",
            "casefile",
            "register"
        })
package pl.asysta.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
