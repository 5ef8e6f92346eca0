/** Pages of group classes. */
@NullMarked
package pl.asysta.groupactivity.web;

import org.jspecify.annotations.NullMarked;
