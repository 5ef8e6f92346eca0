/** Who works with which family, and never more of them than the act allows. */
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
            "caseload",
            "interview",
            "risk",
            "request",
            "court",
            "forlife",
            "facility"
        })
package pl.asysta.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
