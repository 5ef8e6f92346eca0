/** The family's own request for coordinated support of the act "Za życiem"; the director decides it as it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases", "request"})
package pl.asysta.forlife;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
