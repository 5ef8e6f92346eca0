@NullMarked
package pl.asysta.casefile.web;

import org.jspecify.annotations.NullMarked;
