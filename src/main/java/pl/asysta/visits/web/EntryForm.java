package pl.asysta.visits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.PersonId;
import pl.asysta.cases.VisitTime;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Times;
import pl.asysta.site.TypedDay;
import pl.asysta.statute.AssistantTask;
import pl.asysta.visits.EditEntry;
import pl.asysta.visits.EntryContent;
import pl.asysta.visits.EntryId;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.PlannedVisit;
import pl.asysta.visits.RecordEntry;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;

/**
 * The boxes of an entry of the work card.
 *
 * @param agreed the agreed visit that it was, or null
 * @param version at which an entry was opened to be corrected
 * @param day today or yesterday as the page wrote them, or {@link #OTHER}
 * @param minutes one of the usual durations, or {@link #OTHER}
 * @param next day and hour as the page wrote them, {@link #OTHER}, or null
 */
record EntryForm(
        @Nullable UUID token,
        @Nullable UUID agreed,
        @Nullable Long version,

        @NotNull(message = "{card.form.kind.required}") @Nullable
        VisitKind kind,

        @Nullable String day,
        @Nullable String otherDay,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String hour,

        @Nullable String minutes,
        @Nullable String otherMinutes,
        @Nullable Boolean overnight,
        @Nullable VisitPlace place,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String placeWords,

        List<UUID> present,
        List<UUID> alone,

        @Size(max = 200, message = "{form.too-long}") @Nullable
        String others,

        @Nullable MissedReason missed,
        @Prose @Nullable String note,
        List<UUID> ticked,
        List<@Valid AgreementRow> agreements,
        List<AssistantTask> tasks,
        List<UUID> goals,
        List<UUID> actions,

        @Pattern(regexp = "[1-5]", message = "{card.form.engagement.wrong}") @Nullable
        String engagement,

        @Nullable String next,
        @Nullable String nextDay,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String nextHour) {
    /** Something else than what the page proposes. */
    static final String OTHER = "other";

    private static final int ROWS = 3;
    private static final String MINUTES = "\\s*(?:[1-9]\\d{0,2}|1[0-3]\\d{2}|14[0-3]\\d|1440)\\s*";
    private static final int USUAL = 60;

    EntryForm {
        present = marked(present);
        alone = marked(alone);
        tasks = marked(tasks);
        ticked = marked(ticked);
        goals = marked(goals);
        actions = marked(actions);
        var rows = new ArrayList<AgreementRow>();
        if (agreements != null) {
            agreements.stream()
                    .limit(20)
                    .map(row -> row == null ? AgreementRow.BLANK : row)
                    .forEach(rows::add);
        }
        while (rows.size() < ROWS) {
            rows.add(AgreementRow.BLANK);
        }
        agreements = List.copyOf(rows);
    }

    private static <T> List<T> marked(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    /** A visit at home today, or the one that was agreed. */
    static EntryForm begun(@Nullable PlannedVisit agreed, LocalDate today) {
        boolean elsewhere = agreed != null && agreed.place() != VisitPlace.HOME;
        var day = agreed == null ? today : agreed.day();
        boolean recent = !day.isBefore(today.minusDays(1));
        return new EntryForm(
                null,
                agreed == null ? null : agreed.id(),
                null,
                elsewhere ? VisitKind.ELSEWHERE : VisitKind.HOME_VISIT,
                recent ? Days.typed(day) : OTHER,
                recent ? null : Days.typed(day),
                agreed == null ? null : Times.typed(agreed.hour()),
                String.valueOf(USUAL),
                null,
                null,
                agreed == null ? VisitPlace.HOME : agreed.place(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** An entry to be corrected. */
    static EntryForm of(EntryView entry) {
        var minutes = entry.minutes();
        var hour = entry.hour();
        return new EntryForm(
                null,
                null,
                entry.version(),
                entry.kind(),
                OTHER,
                Days.typed(entry.day()),
                hour == null ? null : Times.typed(hour),
                minutes == null ? null : OTHER,
                minutes == null ? null : minutes.toString(),
                null,
                entry.place(),
                entry.placeWords(),
                entry.details().present().stream().map(one -> one.person().id()).toList(),
                entry.details().present().stream()
                        .filter(EntryView.Present::alone)
                        .map(one -> one.person().id())
                        .toList(),
                entry.others(),
                entry.missed(),
                entry.note(),
                List.of(),
                entry.details().agreements().stream()
                        .filter(agreement -> agreement.doneOn() == null)
                        .map(AgreementRow::of)
                        .toList(),
                List.copyOf(entry.details().tasks()),
                entry.details().goals().stream().map(EntryView.Goal::id).toList(),
                List.of(),
                entry.engagement() == null ? null : entry.engagement().toString(),
                null,
                null,
                null);
    }

    /** What the annotations cannot say: days as they are typed on this day, and what hangs together. */
    static void check(@Nullable EntryForm form, LocalDate today, BindingResult errors) {
        if (form == null || errors.getTarget() == null) {
            return;
        }
        if (form.dayTyped() == null) {
            errors.rejectValue("day", "card.form.day.required");
        } else if (form.dayOn(today).isEmpty()) {
            errors.rejectValue("day", "form.day.unreadable");
        }
        if (form.kind == VisitKind.MISSED && form.missed == null) {
            errors.rejectValue("missed", "card.form.reason.required");
        }
        if (form.kind != VisitKind.MISSED && form.note == null) {
            errors.rejectValue("note", "card.form.note.required");
        }
        var minutes = form.minutesTyped();
        if (minutes != null && !minutes.matches(MINUTES)) {
            errors.rejectValue("minutes", "card.form.minutes.wrong");
        }
        for (int i = 0; i < form.agreements.size(); i++) {
            form.agreements.get(i).check("agreements[" + i + "]", form.dayOn(today), today, errors);
        }
        if (OTHER.equals(form.next) && form.nextOn(today).isEmpty()) {
            errors.rejectValue("next", "card.form.next.required");
        }
    }

    RecordEntry toRecord(CaseId family, LocalDate today) {
        return new RecordEntry(
                token == null ? UUID.randomUUID() : token,
                family,
                content(today),
                agreed,
                nextOn(today).orElse(null));
    }

    EditEntry toEdit(CaseId family, EntryId entry, LocalDate today) {
        return new EditEntry(family, entry, version == null ? 0 : version, content(today));
    }

    /** The day that is meant, if it can be read. */
    Optional<LocalDate> dayOn(LocalDate today) {
        return TypedDay.PAST.read(dayTyped(), today);
    }

    private EntryContent content(LocalDate today) {
        boolean isMissed = kind == VisitKind.MISSED;
        var minutesTyped = minutesTyped();
        return new EntryContent(
                Objects.requireNonNull(kind),
                dayOn(today).orElseThrow(),
                Times.read(hour).orElse(null),
                isMissed || minutesTyped == null ? null : Integer.valueOf(minutesTyped.strip()),
                Boolean.TRUE.equals(overnight),
                kind == VisitKind.PHONE ? null : place,
                placeWords,
                present.stream().map(PersonId::new).toList(),
                alone.stream().map(PersonId::new).toList(),
                others,
                tasks,
                isMissed || engagement == null ? null : Integer.valueOf(engagement),
                isMissed ? missed : null,
                Objects.requireNonNullElse(note, ""),
                agreements.stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> row.toAgreement(today))
                        .toList(),
                ticked,
                goals,
                actions);
    }

    private @Nullable String dayTyped() {
        return OTHER.equals(day) ? otherDay : day;
    }

    private @Nullable String minutesTyped() {
        return OTHER.equals(minutes) ? otherMinutes : minutes;
    }

    private Optional<VisitTime> nextOn(LocalDate today) {
        if (next == null) {
            return Optional.empty();
        }
        int space = next.indexOf(' ');
        boolean proposed = !OTHER.equals(next) && space > 0;
        Optional<LocalDate> on = proposed ? Days.read(next.substring(0, space)) : TypedDay.COMING.read(nextDay, today);
        Optional<LocalTime> at = Times.read(proposed ? next.substring(space + 1) : nextHour);
        return on.flatMap(found -> at.map(hourFound -> new VisitTime(found, hourFound)));
    }
}
