/** The benchmark of the profile {@code bench}: no test, and no test measures time. */
@NullMarked
package pl.asysta.bench;

import org.jspecify.annotations.NullMarked;
