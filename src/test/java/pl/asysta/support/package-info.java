/** What tests stand on. */
@NullMarked
package pl.asysta.support;

import org.jspecify.annotations.NullMarked;
