package pl.asysta.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import pl.asysta.staff.WorkerId;

/** A visit that was agreed. */
public record AppointmentView(LocalDate day, LocalTime hour, Place place, WorkerId recordedBy, Instant recordedAt) {}
