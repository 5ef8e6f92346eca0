/** The pages of the timetable. */
@NullMarked
package pl.asysta.agenda.web;

import org.jspecify.annotations.NullMarked;
