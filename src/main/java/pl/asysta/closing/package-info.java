/**
 * The end of the work with a family: proposed by its assistant or social worker with its effects, decided by the director;
 * the assignment, the work and, where planned, the beginning of monitoring follow in the same transaction.
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
            "court",
            "plan",
            "monitoring",
            "assignment",
            "visits",
            "intervention",
            "obstacle"
        })
package pl.asysta.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
