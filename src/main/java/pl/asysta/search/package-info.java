/** Looking for anything in one box: families, their persons, workers, institutions and pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "staff", "cases", "personnel", "institution", "register"})
package pl.asysta.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
