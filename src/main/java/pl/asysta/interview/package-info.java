/** What the social worker finds out: the environmental interview and the situation analysis. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases"})
package pl.asysta.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
