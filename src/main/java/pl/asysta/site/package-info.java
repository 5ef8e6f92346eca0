/** The ground of every page: the clock, forms and their refusals, error pages, dates and numbers in words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute"})
package pl.asysta.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
