package pl.asysta.exchange;

import java.time.Instant;
import java.time.LocalDate;
import pl.asysta.staff.WorkerId;

/**
 * A note in the course of a family.
 *
 * @param with the other side
 */
public record LatestNote(
        NoteKind kind, LocalDate heldOn, NoteChannel channel, WorkerId with, String words, WorkerId by, Instant at) {}
