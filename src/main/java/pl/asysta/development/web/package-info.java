/** Pages of professional development. */
@NullMarked
package pl.asysta.development.web;

import org.jspecify.annotations.NullMarked;
