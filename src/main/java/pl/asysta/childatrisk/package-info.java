/** Children at risk (art. 176): who is monitored, also without an assistant, and what was seen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases", "deadlines"})
package pl.asysta.childatrisk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
