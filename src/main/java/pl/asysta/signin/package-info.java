/**
 * How a worker gets in and stays in: guessing is slowed, a second factor is asked for, sessions end (docs/adr/0015).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "audit"})
package pl.asysta.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
