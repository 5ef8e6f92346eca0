/**
 * After the end of the work: for some months somebody asks how the family fares (art. 15(1)(16)), and the same case goes on
 * when it needs help again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases", "deadlines"})
package pl.asysta.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
