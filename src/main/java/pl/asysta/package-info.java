@NullMarked
package pl.asysta;

import org.jspecify.annotations.NullMarked;
