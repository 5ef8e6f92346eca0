@NullMarked
package pl.asysta.interview.web;

import org.jspecify.annotations.NullMarked;
