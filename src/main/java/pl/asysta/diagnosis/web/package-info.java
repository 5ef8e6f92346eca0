/** Pages of the diagnosis. */
@NullMarked
package pl.asysta.diagnosis.web;

import org.jspecify.annotations.NullMarked;
