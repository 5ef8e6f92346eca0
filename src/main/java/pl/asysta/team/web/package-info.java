/** Pages of the family assistance team. */
@NullMarked
package pl.asysta.team.web;

import org.jspecify.annotations.NullMarked;
