/** What every module speaks: names, numbers, refusals. Knows nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package pl.asysta.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
