/** Draws a family: who goes where on the sheet, from who is related to whom. Knows no database and no page. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package pl.asysta.genogram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
