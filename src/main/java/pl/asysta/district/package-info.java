/** Which houses belong to which district, and who works for it on a day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "staff"})
package pl.asysta.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
