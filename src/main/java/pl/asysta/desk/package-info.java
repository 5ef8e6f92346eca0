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
            "childatrisk",
            "intake",
            "interview",
            "risk",
            "reply",
            "request",
            "assignment",
            "obstacle",
            "visits",
            "casefile",
            "register"
        })
package pl.asysta.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
