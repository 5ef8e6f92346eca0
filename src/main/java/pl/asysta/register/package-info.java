/** The register of families: lists of those a viewer may see, how they are found, counted and exported. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statute",
            "site",
            "centre",
            "staff",
            "cases",
            "intake",
            "interview",
            "risk",
            "request",
            "assignment",
            "visits"
        })
package pl.asysta.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
