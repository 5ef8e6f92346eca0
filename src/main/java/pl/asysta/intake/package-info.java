/** The first word about a family: the register of referrals, and on whose desk each of them lies. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "district", "cases", "people"})
package pl.asysta.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
