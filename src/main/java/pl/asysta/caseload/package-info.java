/** What decides how many families an assistant has room for: her terms, which families count, how difficult they are. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases"})
package pl.asysta.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
