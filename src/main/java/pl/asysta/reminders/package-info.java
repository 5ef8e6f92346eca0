/**
 * Reminders by e-mail: where a worker is written to and how often, the letters that are written and then sent until the mail
 * server takes them. Only first letters and numbers of cases leave the application (docs/adr/0012).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "deadlines"})
package pl.asysta.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
