/** Zalesie and its people: who works in the centre, who lives there, and what happened to each family. */
@NullMarked
package pl.asysta.demo.zalesie;

import org.jspecify.annotations.NullMarked;
