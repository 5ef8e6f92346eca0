/** The pages of reminders: a worker's own choice, and the administrator's addresses and undelivered letters. */
@NullMarked
package pl.asysta.reminders.web;

import org.jspecify.annotations.NullMarked;
