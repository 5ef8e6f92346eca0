@NullMarked
package pl.asysta.centre.web;

import org.jspecify.annotations.NullMarked;
