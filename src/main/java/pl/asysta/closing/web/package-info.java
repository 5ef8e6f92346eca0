@NullMarked
package pl.asysta.closing.web;

import org.jspecify.annotations.NullMarked;
