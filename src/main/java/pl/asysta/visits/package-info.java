/** The work card (karta pracy z rodziną): when an assistant met the family, how, and what came of it. */
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
            "deadlines",
            "drafts",
            "assignment",
            "plan"
        })
package pl.asysta.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
