/** The family's written word on the service: consents, refusals and withdrawals, each a paper that stays as it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases"})
package pl.asysta.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
