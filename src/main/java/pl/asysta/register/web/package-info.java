@NullMarked
package pl.asysta.register.web;

import org.jspecify.annotations.NullMarked;
