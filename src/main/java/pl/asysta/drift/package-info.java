/**
 * Quiet signals that the work with a family drifts, each with its rule in words; the assistant's answers to them, which are
 * notes for her next talk with the director.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases", "plan", "risk", "visits"})
package pl.asysta.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
