/** The personnel file of a worker: her papers of access to family data, qualifications, employment, room and hours. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "centre", "staff"})
package pl.asysta.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
