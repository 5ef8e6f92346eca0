/** The case file (teczka) and the register of families: read-only, sees every module below. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statute",
            "site",
            "centre",
            "staff",
            "cases",
            "consent",
            "people",
            "childatrisk",
            "exchange",
            "intake",
            "interview",
            "court",
            "institution",
            "forlife",
            "facility",
            "risk",
            "reply",
            "request",
            "assignment",
            "visits",
            "drift",
            "intervention",
            "monitoring",
            "protection",
            "privacy",
            "closing"
        })
package pl.asysta.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
