/** What a worker has typed and not saved yet: kept for her alone, until she saves it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff"})
package pl.asysta.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
