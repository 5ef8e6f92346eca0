@NullMarked
package pl.asysta.facility.web;

import org.jspecify.annotations.NullMarked;
