package pl.asysta.cooperation;

import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/** That the director lets the assistant begin without the social worker. */
public record WaiverView(String reason, WorkerId waivedBy, LocalDate waivedOn) {}
