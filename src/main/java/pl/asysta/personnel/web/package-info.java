@NullMarked
package pl.asysta.personnel.web;

import org.jspecify.annotations.NullMarked;
