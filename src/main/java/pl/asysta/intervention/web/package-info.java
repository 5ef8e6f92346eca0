@NullMarked
package pl.asysta.intervention.web;

import org.jspecify.annotations.NullMarked;
