/** The court's order that obliges a family, and the reports that the court wants to read. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases", "deadlines", "consent"})
package pl.asysta.court;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
