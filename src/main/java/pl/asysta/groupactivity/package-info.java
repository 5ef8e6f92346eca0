/** Group classes for parents and children: groups, who is enrolled, when they met and who came. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "staff", "cases"})
package pl.asysta.groupactivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
