package pl.asysta.drafts;

import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/**
 * Who opened which form and when. It travels in the form under a seal ({@link FormSeals}), so that a text finds its
 * author even after her session is over.
 *
 * @param page the address at which the form is opened
 */
public record FormSlip(WorkerId author, String page, LocalDate openedOn) {}
