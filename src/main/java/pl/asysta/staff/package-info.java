/** The centre's workers: who they are, what they may do, how they sign in, which districts they serve. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre"})
package pl.asysta.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
