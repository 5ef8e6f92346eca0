/** The answer to an institution that reported a family: that the centre took the matter up, and nothing more. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases", "deadlines", "intake"})
package pl.asysta.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
