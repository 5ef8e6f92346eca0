/** That the work with a family cannot be done, and what the director and the assistant decided about it (S3-27, S3-30). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases", "court"})
package pl.asysta.obstacle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
