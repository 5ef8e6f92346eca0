/** What each page is for, in plain words, and what is new in Asysta. Knows no family. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "staff"})
package pl.asysta.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
