/** The family case: who belongs to the family, where it stands in the process and which papers are done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff"})
package pl.asysta.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
