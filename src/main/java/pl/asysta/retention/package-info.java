/**
 * How long papers are kept, the list of files to be disposed of on which two people agree, and the disposal that leaves
 * the numbers (docs/adr/0019).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "staff", "cases", "audit"})
package pl.asysta.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
