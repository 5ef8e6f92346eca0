/** What requests bring to the log, and the pages that show it. */
@NullMarked
package pl.asysta.audit.web;

import org.jspecify.annotations.NullMarked;
