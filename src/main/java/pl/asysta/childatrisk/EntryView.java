package pl.asysta.childatrisk;

import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/** How a child was on a day. */
public record EntryView(LocalDate seenOn, Account account, LocalDate nextCheckOn, WorkerId by) {}
