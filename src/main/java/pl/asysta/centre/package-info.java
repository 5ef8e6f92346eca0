/** The centre itself: its name and the terms of its own practice. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site"})
package pl.asysta.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
