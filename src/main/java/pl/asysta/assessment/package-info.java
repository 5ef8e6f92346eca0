/**
 * The assessment of a family's situation at least every half-year (art. 15(1)(15)), with its first draft out of the rows of
 * the period.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statute",
            "site",
            "staff",
            "cases",
            "people",
            "risk",
            "plan",
            "visits",
            "intervention"
        })
package pl.asysta.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
