/** The assistant's own diagnosis of a family: situation, each child, problems, resources, expectations, causes, priorities. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases"})
package pl.asysta.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
