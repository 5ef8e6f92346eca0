/** Where the law lives: dated numbers, the working-day calendar and {@link pl.asysta.statute.StatutoryRules}. Plain Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package pl.asysta.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
