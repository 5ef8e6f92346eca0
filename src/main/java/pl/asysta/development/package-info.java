/** Professional development of assistants: supervision and trainings, and how many hours of them a year. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "staff"})
package pl.asysta.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
