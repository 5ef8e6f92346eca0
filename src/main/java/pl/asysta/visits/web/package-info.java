/** Pages of the work card. */
@NullMarked
package pl.asysta.visits.web;

import org.jspecify.annotations.NullMarked;
