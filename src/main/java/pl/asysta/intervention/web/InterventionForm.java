package pl.asysta.intervention.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.PersonId;
import pl.asysta.intervention.DangerKind;
import pl.asysta.intervention.NewNotice;
import pl.asysta.intervention.RecordIntervention;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Times;

/**
 * The boxes of an intervention.
 *
 * @param takenDay the day of the danger where it is left empty
 */
record InterventionForm(
        @Nullable UUID token,

        @NotBlank(message = "{intervention.form.day.required}") @Nullable
        String day,

        @NotBlank(message = "{intervention.form.hour.required}")
        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}")
        @Nullable
        String hour,

        @NotBlank(message = "{intervention.form.place.required}")
        @Size(max = 200, message = "{form.too-long}")
        @Nullable
        String place,

        @NotEmpty(message = "{intervention.form.inDanger.required}")
        List<UUID> inDanger,

        @NotEmpty(message = "{intervention.form.kinds.required}")
        List<DangerKind> kinds,

        @NotBlank(message = "{intervention.form.seen.required}") @Prose @Nullable
        String seen,

        @NotBlank(message = "{intervention.form.done.required}") @Prose @Nullable
        String done,

        List<@Valid NoticeRow> notices,
        @Nullable Boolean taken,
        @Nullable String takenDay,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String takenHour) {
    private static final int ROWS = 3;
    private static final int MOST_ROWS = 20;

    InterventionForm {
        inDanger = marked(inDanger);
        kinds = marked(kinds);
        var rows = new ArrayList<NoticeRow>();
        if (notices != null) {
            notices.stream()
                    .limit(MOST_ROWS)
                    .map(row -> row == null ? NoticeRow.BLANK : row)
                    .forEach(rows::add);
        }
        while (rows.size() < ROWS) {
            rows.add(NoticeRow.BLANK);
        }
        notices = List.copyOf(rows);
    }

    /** Something that is seen now, at the family's home. */
    static InterventionForm begun(String place, Clock clock) {
        return new InterventionForm(
                null,
                Days.typed(LocalDate.now(clock)),
                Times.typed(LocalTime.now(clock)),
                place,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }

    /** What the annotations cannot say: days as they are typed on this day, and what hangs together. */
    static void check(@Nullable InterventionForm form, Clock clock, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        if (form.day != null && form.seenMoment().on(clock).isEmpty()) {
            errors.rejectValue("day", "form.day.unreadable");
        }
        for (int i = 0; i < form.notices.size(); i++) {
            form.notices.get(i).check(path(i), clock, errors);
        }
        if (form.isTaken() && form.takenHour == null) {
            errors.rejectValue("takenHour", "intervention.form.takenHour.required");
        }
        if (form.isTaken()
                && form.takenDay != null
                && form.takenMoment().on(clock).isEmpty()) {
            errors.rejectValue("takenDay", "form.day.unreadable");
        }
    }

    RecordIntervention toCommand(CaseId family, Clock clock) {
        var told = new ArrayList<NewNotice>();
        for (int i = 0; i < notices.size(); i++) {
            if (!notices.get(i).isBlank()) {
                told.add(notices.get(i).toNotice(path(i), seenMoment(), clock));
            }
        }
        return new RecordIntervention(
                token == null ? UUID.randomUUID() : token,
                family,
                seenMoment().at(clock).orElseThrow(),
                String.valueOf(place),
                String.valueOf(seen),
                inDanger.stream().map(PersonId::new).toList(),
                kinds,
                String.valueOf(done),
                told,
                takenAt(clock));
    }

    /** Whether more than the first row says that somebody was told. */
    public boolean tellsMore() {
        return notices.stream().skip(1).anyMatch(row -> !row.isBlank());
    }

    /** Whether a child was taken: it was marked, or a day or an hour was typed. */
    private boolean isTaken() {
        return Boolean.TRUE.equals(taken) || takenDay != null || takenHour != null;
    }

    private @Nullable Instant takenAt(Clock clock) {
        return isTaken() ? takenMoment().at(clock).orElseThrow() : null;
    }

    private TypedMoment seenMoment() {
        return new TypedMoment(day, hour);
    }

    private TypedMoment takenMoment() {
        return new TypedMoment(takenDay, takenHour).orOn(seenMoment());
    }

    private static String path(int row) {
        return "notices[" + row + "].";
    }

    private static <T> List<T> marked(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }
}
