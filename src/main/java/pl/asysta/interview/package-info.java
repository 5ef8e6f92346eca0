/** What the social worker finds out: the environmental interview, the situation analysis and the risk list. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases"})
package pl.asysta.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
