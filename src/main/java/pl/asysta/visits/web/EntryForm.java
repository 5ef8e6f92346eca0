package pl.asysta.visits.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.PersonId;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Times;
import pl.asysta.statute.AssistantTask;
import pl.asysta.visits.AgreementView;
import pl.asysta.visits.EditEntry;
import pl.asysta.visits.EntryContent;
import pl.asysta.visits.EntryId;
import pl.asysta.visits.EntryView;
import pl.asysta.visits.MeetingTasks;
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
 * @param proposed the tasks that the page ticked by itself, by their names; the author's own when others are ticked
 * @param worked actions of the plan on which they worked
 * @param actions those that are done now
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
        @Nullable String proposed,
        List<UUID> goals,
        List<UUID> worked,
        List<UUID> actions,

        @Pattern(regexp = ENGAGEMENT, message = "{card.form.engagement.wrong}") @Nullable
        String engagement,

        @Nullable String next,
        @Nullable String nextDay,

        @Pattern(regexp = Times.READABLE, message = "{form.hour.unreadable}") @Nullable
        String nextHour) {
    /** Something else than what the page proposes. */
    static final String OTHER = "other";

    private static final String ENGAGEMENT = "[1-5]";
    private static final int ROWS = 3;
    private static final int USUAL = 60;

    EntryForm {
        present = marked(present);
        alone = marked(alone);
        tasks = marked(tasks);
        ticked = marked(ticked);
        goals = marked(goals);
        worked = marked(worked);
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
    static EntryForm begun(@Nullable PlannedVisit agreed, boolean forLife, LocalDateTime now) {
        return begun(
                agreed,
                agreed == null ? VisitKind.HOME_VISIT : agreed.kind(),
                agreed == null ? now.toLocalDate() : agreed.day(),
                forLife,
                now);
    }

    /** The meeting at which there was an intervention on this day. */
    static EntryForm ofIntervention(LocalDate day, boolean forLife, LocalDateTime now) {
        return begun(null, VisitKind.INTERVENTION, day, forLife, now);
    }

    private static EntryForm begun(
            @Nullable PlannedVisit agreed, VisitKind kind, LocalDate day, boolean forLife, LocalDateTime now) {
        var today = now.toLocalDate();
        var tasks = MeetingTasks.of(kind, List.of(), forLife);
        boolean recent = !day.isBefore(today.minusDays(1));
        return new EntryForm(
                null,
                agreed == null ? null : agreed.id(),
                null,
                kind,
                recent ? Days.typed(day) : OTHER,
                recent ? null : Days.typed(day),
                agreed == null || !agreed.hasBegunBy(now) ? null : Times.typed(agreed.hour()),
                String.valueOf(USUAL),
                null,
                null,
                agreed == null ? VisitPlace.HOME : kind.at(agreed.place()),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.copyOf(tasks),
                GoalsOnForm.named(tasks),
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
                entry.endsNextDay() ? true : null,
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
                entry.details().ticked().stream().map(AgreementView::id).toList(),
                entry.details().agreements().stream()
                        .filter(agreement -> agreement.doneOn() == null)
                        .map(AgreementRow::of)
                        .toList(),
                List.copyOf(entry.details().tasks()),
                null,
                entry.details().goals().stream().map(EntryView.Goal::id).toList(),
                entry.details().actions().stream().map(EntryView.Action::id).toList(),
                entry.details().done(),
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
        form.dayTyped().check(today, errors);
        if (form.kind == VisitKind.MISSED && form.missed == null) {
            errors.rejectValue("missed", "card.form.reason.required");
        }
        if (form.kind != VisitKind.MISSED && form.note == null) {
            errors.rejectValue("note", "card.form.note.required");
        }
        form.minutesTyped().check(errors);
        for (int i = 0; i < form.agreements.size(); i++) {
            form.agreements.get(i).check("agreements[" + i + "]", form.dayOn(today), today, errors);
        }
        form.nextTyped().check(today, errors);
    }

    RecordEntry toRecord(CaseId family, LocalDate today) {
        return new RecordEntry(
                token == null ? UUID.randomUUID() : token,
                family,
                content(today),
                agreed,
                nextTyped().on(today).orElse(null));
    }

    EditEntry toEdit(CaseId family, EntryId entry, LocalDate today) {
        return new EditEntry(family, entry, version == null ? 0 : version, content(today), hasTasksByThemselves());
    }

    /** The day that is meant, if it can be read. */
    Optional<LocalDate> dayOn(LocalDate today) {
        return dayTyped().on(today);
    }

    /** Whether nobody has changed what the page ticked, so that the tasks follow from what the entry says. */
    private boolean hasTasksByThemselves() {
        var named = GoalsOnForm.named(tasks.isEmpty() ? Set.of() : EnumSet.copyOf(tasks));
        return proposed != null && proposed.equals(named);
    }

    /** One in which boxes could not be read says what the others say, so that the rules can look at those. */
    private EntryContent content(LocalDate today) {
        boolean isMissed = kind == VisitKind.MISSED;
        return new EntryContent(
                Objects.requireNonNullElse(kind, VisitKind.PHONE), // without a kind it is never recorded
                dayOn(today).orElse(today),
                Times.read(hour).orElse(null),
                isMissed ? null : minutesTyped().count(),
                Boolean.TRUE.equals(overnight),
                place,
                placeWords,
                present.stream().map(PersonId::new).toList(),
                alone.stream().map(PersonId::new).toList(),
                others,
                hasTasksByThemselves() ? List.of() : tasks,
                isMissed ? null : engagementRead(),
                isMissed ? missed : null,
                Objects.requireNonNullElse(note, ""),
                agreements.stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> row.toAgreement(today))
                        .toList(),
                ticked,
                goals,
                worked,
                actions);
    }

    private @Nullable Integer engagementRead() {
        return engagement == null || !engagement.matches(ENGAGEMENT) ? null : Integer.valueOf(engagement);
    }

    private DayTyped dayTyped() {
        return new DayTyped(day, otherDay);
    }

    private MinutesTyped minutesTyped() {
        return new MinutesTyped(minutes, otherMinutes);
    }

    private NextVisitTyped nextTyped() {
        return new NextVisitTyped(next, nextDay, nextHour);
    }
}
