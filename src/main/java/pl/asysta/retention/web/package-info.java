/** Pages of retention and disposal. */
@NullMarked
package pl.asysta.retention.web;

import org.jspecify.annotations.NullMarked;
