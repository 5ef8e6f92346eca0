/** Where the data lives: the embedded PostgreSQL or the centre's own, who signs in to it, and its migrations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute"})
package pl.asysta.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
