package pl.asysta.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseView;

/** What the register keeps of an environmental interview; a draft may have gaps. */
@Embeddable
public record InterviewText(
        @Embedded InterviewMeeting meeting,
        @Embedded InterviewQuestionnaire questionnaire,
        @Embedded InterviewFindings findings)
        implements PaperText {
    static final InterviewText EMPTY =
            new InterviewText(InterviewMeeting.EMPTY, InterviewQuestionnaire.EMPTY, InterviewFindings.EMPTY);

    /** A part without any value is no null. */
    public InterviewText {
        meeting = meeting == null ? InterviewMeeting.EMPTY : meeting;
        questionnaire = questionnaire == null ? InterviewQuestionnaire.EMPTY : questionnaire;
        findings = findings == null ? InterviewFindings.EMPTY : findings;
    }

    @Override
    public Map<String, @Nullable String> prose() {
        var prose = new LinkedHashMap<String, @Nullable String>();
        prose.put(FACTS, null);
        prose.put("present", meeting.present());
        prose.put("keptAt", questionnaire.keptAt());
        prose.put("persons", findings.persons());
        prose.put("summary", findings.summary());
        prose.put("needs", findings.needs());
        prose.put("ownWords", findings.ownWords());
        prose.put("strengths", findings.strengths());
        prose.put("conclusions", findings.conclusions());
        prose.put("aidPlan", findings.aidPlan());
        return prose;
    }

    /** The same with the names that these people have. */
    InterviewText naming(KnownPeople people) {
        return new InterviewText(meeting.naming(people), questionnaire, findings);
    }

    /** What contradicts itself even in a draft. */
    Gaps contradictions() {
        var ordered = meeting.orderedOn();
        var held = meeting.heldOn();
        return new Gaps()
                .demandThat(
                        ordered == null || held == null || !ordered.isAfter(held),
                        "orderedOn",
                        "interview.ordered-after-held");
    }

    /** What it lacks to be completed today. */
    Gaps gaps(CaseView family, LocalDate today) {
        var gaps = new Gaps();
        demandMeeting(gaps, family, today);
        demandQuestionnaire(gaps);
        return demandFindings(gaps);
    }

    private void demandMeeting(Gaps gaps, CaseView family, LocalDate today) {
        var ordered = meeting.orderedOn();
        var held = meeting.heldOn();
        gaps.demand(ordered, "orderedOn", "interview.form.orderedOn.required")
                .demandThat(
                        ordered == null || !ordered.isBefore(family.informedOn()),
                        "orderedOn",
                        "interview.ordered-before-referral")
                .demandThat(
                        ordered == null || held == null || !ordered.isAfter(held),
                        "orderedOn",
                        "interview.ordered-after-held")
                .demand(held, "heldOn", "interview.form.heldOn.required")
                .demandThat(held == null || !held.isAfter(today), "heldOn", "form.day.future")
                .demandThat(held == null || !held.isBefore(family.informedOn()), "heldOn", "interview.before-referral")
                .demand(meeting.place(), "place", "interview.form.place.required")
                .demand(meeting.conductedBy(), "conductedBy", "interview.form.conductedBy.required")
                .demandThat(meeting.hasSomebodyPresent(), "presentMembers", "interview.form.present.required");
    }

    private void demandQuestionnaire(Gaps gaps) {
        gaps.demandThat(!questionnaire.parts().isEmpty(), "parts", "interview.form.parts.required")
                .demand(questionnaire.medium(), "medium", "interview.form.medium.required")
                .demandThat(
                        questionnaire.medium() != Medium.PAPER || questionnaire.keptAt() != null,
                        "keptAt",
                        "interview.form.keptAt.required");
    }

    /** Segments A, H, I and J are the obligatory ones. */
    private Gaps demandFindings(Gaps gaps) {
        return gaps.demand(findings.persons(), "persons", "interview.form.persons.required")
                .demand(findings.summary(), "summary", "interview.form.summary.required")
                .demand(findings.needs(), "needs", "interview.form.needs.required")
                .demand(findings.conclusions(), "conclusions", "interview.form.conclusions.required")
                .demand(findings.aidPlan(), "aidPlan", "interview.form.aidPlan.required");
    }
}
