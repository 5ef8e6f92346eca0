/** The family assistance team (art. 10): its members, its meetings with agenda and minutes, and decisions that come back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "staff", "cases"})
package pl.asysta.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
