/**
 * Families that are closed to nearly everybody, and the way in for whoever meets danger in a family that is not hers
 * (docs/adr/0013).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases"})
package pl.asysta.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
