@NullMarked
package pl.asysta.forlife.web;

import org.jspecify.annotations.NullMarked;
