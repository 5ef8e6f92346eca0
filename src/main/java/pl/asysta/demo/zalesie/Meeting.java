package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.asysta.visits.VisitKind;

/**
 * One meeting of an assistant with a family or about it.
 *
 * @param minutes null for a missed one
 */
record Meeting(
        VisitKind kind,
        LocalDate on,
        LocalTime at,
        @Nullable Integer minutes) {}
