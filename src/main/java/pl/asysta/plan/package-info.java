/**
 * The work plan: goals in small steps, actions with deadline and expected effect (art. 15(3)), agreed with the family, and
 * every change of it a version of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases", "people", "personnel"})
package pl.asysta.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
