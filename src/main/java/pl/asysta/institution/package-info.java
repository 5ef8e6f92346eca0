/** Institutions the centre works with, whom a family meets there, and specialists to whom its members are referred. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases"})
package pl.asysta.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
