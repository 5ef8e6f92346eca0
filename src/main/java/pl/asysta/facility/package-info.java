/** The notice of a facility that a minor parent leaves (art. 11(1a)). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases"})
package pl.asysta.facility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
