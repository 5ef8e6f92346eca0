package pl.asysta.assignment.web;

import org.jspecify.annotations.Nullable;
import pl.asysta.site.Day;

/** Until when an assistant is planned to work with a family. */
record PlannedEndForm(@Day(future = true) @Nullable String plannedEnd) {}
