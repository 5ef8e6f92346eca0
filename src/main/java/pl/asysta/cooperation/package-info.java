/**
 * The start of work: the assistant reads the file, visits the family together with the social worker, and the family
 * agrees to cooperate. From that day the clocks of the plan and of the assessments run.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "statute", "site", "staff", "cases", "consent", "assignment", "visits"})
package pl.asysta.cooperation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
