/** The first word about a family: the referral. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases"})
package pl.asysta.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
