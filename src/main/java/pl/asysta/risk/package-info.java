/** How high the risk is in a family, and on what grounds: the risk list and the catalogue of its factors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff", "cases", "drafts"})
package pl.asysta.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
