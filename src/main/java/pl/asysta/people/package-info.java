/** Who is who in a family: relations, households, children placed outside, persons met before, the genogram. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases", "privacy", "genogram"})
package pl.asysta.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
