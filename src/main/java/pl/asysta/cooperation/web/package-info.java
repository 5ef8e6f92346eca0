@NullMarked
package pl.asysta.cooperation.web;

import org.jspecify.annotations.NullMarked;
