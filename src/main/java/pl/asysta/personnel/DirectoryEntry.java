package pl.asysta.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;
import pl.asysta.staff.WorkerId;

/**
 * A worker as everybody in the centre may find her; nothing of her personnel file but this.
 *
 * @param title her role in the form she chose
 * @param grade an assistant's grade today, or null
 * @param absentUntil the last day of an absence that covers today, or null
 */
public record DirectoryEntry(
        WorkerId worker,
        PersonName name,
        String title,
        @Nullable AssistantGrade grade,
        Contact contact,
        List<DutyHours> duties,
        @Nullable LocalDate absentUntil) {
    /** Building and floor in one line, as far as they are known. */
    public String place() {
        return Stream.of(contact.building(), contact.floor())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
