@NullMarked
package pl.asysta.court.web;

import org.jspecify.annotations.NullMarked;
