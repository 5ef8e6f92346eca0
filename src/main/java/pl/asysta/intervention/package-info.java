/**
 * That somebody's safety was at risk, what was done at once and how it ended (S3-25); and, closed to nearly everybody, that
 * the procedure "Niebieskie Karty" runs (docs/adr/0011).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "statute", "site", "staff", "cases", "deadlines", "visits"})
package pl.asysta.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
