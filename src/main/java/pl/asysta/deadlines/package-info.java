/**
 * Everything that is due, of all families at once: each module that has deadlines lists its open ones here, for whoever may
 * see them, and pages, calendars and reminders ask for all of them together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "personnel", "cases"})
package pl.asysta.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
