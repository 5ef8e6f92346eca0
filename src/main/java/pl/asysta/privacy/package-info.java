/** What people may ask of the centre about their data: that it tells them (art. 13 and 14 GDPR), and a copy (art. 15). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases", "deadlines"})
package pl.asysta.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
