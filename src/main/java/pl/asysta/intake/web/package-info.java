@NullMarked
package pl.asysta.intake.web;

import org.jspecify.annotations.NullMarked;
