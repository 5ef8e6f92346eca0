/** Who did and who looked: an append-only log in PostgreSQL, sealed in a chain, and what is read out of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "database", "staff", "cases"})
package pl.asysta.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
