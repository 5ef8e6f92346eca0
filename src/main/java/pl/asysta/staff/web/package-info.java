@NullMarked
package pl.asysta.staff.web;

import org.jspecify.annotations.NullMarked;
