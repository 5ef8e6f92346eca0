@NullMarked
package pl.asysta.district.web;

import org.jspecify.annotations.NullMarked;
