package pl.asysta.interview.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.interview.AppointmentView;
import pl.asysta.interview.InterviewFindings;
import pl.asysta.interview.InterviewMeeting;
import pl.asysta.interview.InterviewPart;
import pl.asysta.interview.InterviewQuestionnaire;
import pl.asysta.interview.InterviewText;
import pl.asysta.interview.InterviewView;
import pl.asysta.interview.Medium;
import pl.asysta.interview.Place;
import pl.asysta.interview.RecordInterview;
import pl.asysta.site.Day;
import pl.asysta.site.Days;
import pl.asysta.site.Prose;
import pl.asysta.site.Words;
import pl.asysta.staff.WorkerId;

/** The boxes of the interview's page; whether they are full is asked by the interview itself, once it is completed. */
record InterviewForm(
        long version,
        @Day @Nullable String orderedOn,
        @Day @Nullable String heldOn,
        @Nullable UUID conductedBy,
        @Nullable Place place,
        Set<UUID> presentMembers,

        @Size(max = LINE, message = "{form.too-long}") @Nullable
        String present,

        Set<InterviewPart> parts,
        @Nullable Medium medium,

        @Size(max = LINE, message = "{form.too-long}") @Nullable
        String keptAt,

        @Prose @Nullable String persons,
        @Prose @Nullable String summary,
        @Prose @Nullable String needs,
        @Prose @Nullable String ownWords,
        @Prose @Nullable String strengths,
        @Prose @Nullable String conclusions,
        @Prose @Nullable String aidPlan) {
    /** The longest text of a box that holds a line. */
    static final int LINE = 500;

    InterviewForm {
        presentMembers = withoutGaps(presentMembers);
        parts = withoutGaps(parts);
    }

    /** A new one with what is known already: whose it is, who lives there, and the visit that was agreed. */
    static InterviewForm begun(CaseView family, WorkerId by, @Nullable AppointmentView visit, Words words) {
        var held = visit == null || visit.day().isAfter(words.today()) ? null : visit;
        return new InterviewForm(
                InterviewView.UNSAVED,
                Days.typed(family.informedOn()),
                held == null ? null : Days.typed(held.day()),
                by.id(),
                held == null ? null : held.place(),
                Set.of(),
                null,
                Set.of(InterviewPart.I),
                null,
                null,
                persons(family, words),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static InterviewForm of(InterviewView interview) {
        var meeting = interview.text().meeting();
        var questionnaire = interview.text().questionnaire();
        var findings = interview.text().findings();
        var conductor = meeting.conductedBy();
        return new InterviewForm(
                interview.version(),
                Days.typed(meeting.orderedOn()),
                Days.typed(meeting.heldOn()),
                conductor == null ? null : conductor.id(),
                meeting.place(),
                meeting.presentMembers().keySet().stream().map(UUID::fromString).collect(toUnmodifiableSet()),
                meeting.present(),
                Set.copyOf(questionnaire.parts()),
                questionnaire.medium(),
                questionnaire.keptAt(),
                findings.persons(),
                findings.summary(),
                findings.needs(),
                findings.ownWords(),
                findings.strengths(),
                findings.conclusions(),
                findings.aidPlan());
    }

    RecordInterview toCommand(CaseId family) {
        return new RecordInterview(family, version, new InterviewText(meeting(), questionnaire(), findings()));
    }

    private InterviewMeeting meeting() {
        return new InterviewMeeting(
                Days.read(orderedOn).orElse(null),
                Days.read(heldOn).orElse(null),
                conductedBy == null ? null : new WorkerId(conductedBy),
                place,
                presentMembers.stream().collect(toMap(UUID::toString, id -> "")),
                present);
    }

    private InterviewQuestionnaire questionnaire() {
        return new InterviewQuestionnaire(List.copyOf(parts), medium, keptAt);
    }

    private InterviewFindings findings() {
        return new InterviewFindings(persons, summary, needs, ownWords, strengths, conclusions, aidPlan);
    }

    private static String persons(CaseView family, Words words) {
        return family.members().stream()
                .map(member -> member.name().full() + ", " + words.text("kinship." + member.kinship())
                        + (member.birthDate() == null ? "" : ", " + words.day(member.birthDate())))
                .collect(joining("\n"));
    }

    private static <T> Set<T> withoutGaps(@Nullable Set<T> chosen) {
        return chosen == null
                ? Set.of()
                : chosen.stream().filter(Objects::nonNull).collect(toUnmodifiableSet());
    }
}
