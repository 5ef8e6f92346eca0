/** Scans and files of a family: what is taken, where it is kept and how it is shown without danger (docs/adr/0017). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases"})
package pl.asysta.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
