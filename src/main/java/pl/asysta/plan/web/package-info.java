/** Pages of the work plan. */
@NullMarked
package pl.asysta.plan.web;

import org.jspecify.annotations.NullMarked;
