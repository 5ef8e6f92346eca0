package pl.asysta;

import static pl.asysta.cases.PaperKind.ANALYSIS;
import static pl.asysta.cases.PaperKind.ASSIGNMENT;
import static pl.asysta.cases.PaperKind.CLOSURE;
import static pl.asysta.cases.PaperKind.COOPERATION_CONSENT;
import static pl.asysta.cases.PaperKind.COOPERATION_START;
import static pl.asysta.cases.PaperKind.COURT_ORDER;
import static pl.asysta.cases.PaperKind.FACILITY_NOTICE;
import static pl.asysta.cases.PaperKind.FILE_READING;
import static pl.asysta.cases.PaperKind.FOR_LIFE_REQUEST;
import static pl.asysta.cases.PaperKind.INTERVIEW;
import static pl.asysta.cases.PaperKind.PARTICIPATION_CONSENT;
import static pl.asysta.cases.PaperKind.REQUEST;
import static pl.asysta.cases.PaperKind.REQUEST_REFUSED;
import static pl.asysta.cases.PaperKind.RISK_LIST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.asysta.agenda.DueGroup;
import pl.asysta.assessment.AssessmentKind;
import pl.asysta.assessment.Conclusion;
import pl.asysta.assessment.GoalProgress;
import pl.asysta.assignment.EndReason;
import pl.asysta.assignment.MainGoal;
import pl.asysta.attachment.AttachmentKind;
import pl.asysta.audit.UnusualRule;
import pl.asysta.casefile.HelpKind;
import pl.asysta.casefile.TimelineFilter;
import pl.asysta.casefile.VersionKind;
import pl.asysta.caseload.Language;
import pl.asysta.cases.ClosureReason;
import pl.asysta.cases.Kinship;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.MissedReason;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.cases.StayEnd;
import pl.asysta.childatrisk.ChildFilter;
import pl.asysta.childatrisk.Informant;
import pl.asysta.childatrisk.RiskReason;
import pl.asysta.closing.ChildPlace;
import pl.asysta.closing.ClosingState;
import pl.asysta.closing.CourtBasis;
import pl.asysta.closing.Effect;
import pl.asysta.closing.Stability;
import pl.asysta.consent.ConsentKind;
import pl.asysta.desk.FlowKind;
import pl.asysta.development.ActivityKind;
import pl.asysta.district.Parity;
import pl.asysta.drift.SignalKind;
import pl.asysta.exchange.NoteChannel;
import pl.asysta.exchange.NoteKind;
import pl.asysta.facility.FacilityKind;
import pl.asysta.forlife.CounsellingField;
import pl.asysta.forlife.Entitlement;
import pl.asysta.forlife.Evidence;
import pl.asysta.forlife.Statement;
import pl.asysta.forlife.SubmittedAs;
import pl.asysta.groupactivity.GroupKind;
import pl.asysta.help.HelpChapter;
import pl.asysta.help.HelpTopic;
import pl.asysta.help.NewsEntry;
import pl.asysta.institution.InstitutionKind;
import pl.asysta.institution.ReferralOutcome;
import pl.asysta.institution.SpecialistService;
import pl.asysta.intake.Channel;
import pl.asysta.intake.ReferralState;
import pl.asysta.intake.RoutedBy;
import pl.asysta.intake.Source;
import pl.asysta.intervention.BlueCardRole;
import pl.asysta.intervention.DangerKind;
import pl.asysta.intervention.NotifiedBody;
import pl.asysta.interview.CrisisCause;
import pl.asysta.interview.Interest;
import pl.asysta.interview.Medium;
import pl.asysta.interview.Place;
import pl.asysta.kernel.Sex;
import pl.asysta.monitoring.ContactChannel;
import pl.asysta.monitoring.MonitoringEnd;
import pl.asysta.obstacle.ObstacleCause;
import pl.asysta.obstacle.ObstacleDecision;
import pl.asysta.people.Parting;
import pl.asysta.people.PlacementForm;
import pl.asysta.people.Reading;
import pl.asysta.people.RelationKind;
import pl.asysta.personnel.AccessPaper;
import pl.asysta.personnel.AssistantGrade;
import pl.asysta.personnel.CertificateKind;
import pl.asysta.personnel.EmploymentKind;
import pl.asysta.personnel.QualificationGap;
import pl.asysta.personnel.QualificationPath;
import pl.asysta.plan.ActionStatus;
import pl.asysta.plan.FamilyAnswer;
import pl.asysta.plan.PlanState;
import pl.asysta.privacy.AccessPart;
import pl.asysta.privacy.NoticeWay;
import pl.asysta.privacy.Verdict;
import pl.asysta.register.Attention;
import pl.asysta.register.Sorting;
import pl.asysta.reminders.Frequency;
import pl.asysta.reminders.LetterKind;
import pl.asysta.request.RequestStatus;
import pl.asysta.retention.DocumentKind;
import pl.asysta.retention.ListState;
import pl.asysta.retention.RetentionCategory;
import pl.asysta.risk.CatalogueDraftView;
import pl.asysta.risk.FactorGroup;
import pl.asysta.risk.RiskBand;
import pl.asysta.risk.RiskChange;
import pl.asysta.search.Page;
import pl.asysta.site.TurnedAway;
import pl.asysta.staff.Role;
import pl.asysta.staff.SignInReset;
import pl.asysta.statute.AssistantTask;
import pl.asysta.statute.DeadlineRule;
import pl.asysta.statute.LegalBasis;
import pl.asysta.statute.MedicalSpeciality;
import pl.asysta.statute.PracticeRule;
import pl.asysta.statute.StartEvent;
import pl.asysta.statute.SupportPurpose;
import pl.asysta.statute.Term;
import pl.asysta.team.MeetingState;
import pl.asysta.team.ReviewOutcome;
import pl.asysta.visits.VisitKind;
import pl.asysta.visits.VisitPlace;

/** The keys of messages that pages and refusals put together of a beginning and a value; one line for each of them. */
final class ComposedKeys {
    private static final String CODE = "src/main/java/pl/asysta/";
    private static final String PAGES = "src/main/resources/templates/";

    private final List<String> keys = new ArrayList<>();

    private ComposedKeys() {
        each(NoticeWay.values(), "privacy.way.%s");
        each(fields("pl.asysta.privacy.NoticeText"), "privacy.notice.%s", "privacy.notice.%s.hint");
        each(AccessPart.values(), "privacy.part.%s");
        each(Verdict.values(), "privacy.verdict.%s");
        each(in("src/main/resources/privacy/passages.sql", "\\('(\\w+)', \\w\\."), "privacy.field.%s");
        each(in("src/main/resources/privacy/passages.sql", "select '[A-Z_]+', '(\\w+)'"), "privacy.field.%s");
        each(new String[] {"name", "kinship", "birthDate", "pesel", "sex", "address"}, "privacy.field.%s");
        each(new String[] {"part", "field", "day", "text"}, "privacy.csv.%s");
        each(HelpChapter.values(), "help.chapter.%s");
        each(
                HelpTopic.values(),
                Stream.of("title", "purpose", "first", "then", "q1", "a1", "q2", "a2")
                        .map(part -> "help.%s." + part)
                        .toArray(String[]::new));
        each(NewsEntry.values(), "news.%s", "news.%s.title");
        each(Channel.values(), "channel.%s");
        each(DocumentKind.values(), "retention.kind.%s", "retention.kind.%s.what");
        each(RetentionCategory.values(), "retention.category.%s");
        each(ListState.values(), "disposal.state.%s", "disposal.state.%s.lead");
        each(Source.values(), "source.%s");
        each(Kinship.values(), "kinship.%s");
        each(Sex.values(), "sex.%s", "relation.former.%s");
        each(Reading.values(), "relation.reading.%s");
        each(Parting.values(), "relation.parted.%s", "genogram.words.parted.%s", "genogram.words.parted-in.%s");
        each(PlacementForm.values(), "placement.form.%s");
        each(StayEnd.values(), "persons.end.%s", "persons.left.%s");
        each(new String[] {"ALWAYS", "SINCE", "ELSEWHERE"}, "persons.home.%s");
        each(Stream.of(RelationKind.values()).filter(kind -> !kind.isMutual()).toArray(), "genogram.words.%s");
        each(Place.values(), "place.%s");
        each(Medium.values(), "medium.%s");
        each(LifeArea.values(), "area.%s");
        each(CrisisCause.values(), "cause.%s");
        each(Interest.values(), "interest.%s");
        each(SupportPurpose.values(), "purpose.%s");
        each(Pathway.values(), "pathway.%s");
        each(Stage.values(), "stage.%s", "desk.waits.%s");
        each(FlowKind.values(), "flow.%s");
        each(new String[] {"ALL", "SOON", "UNSEEN"}, "desk.shown.%s");
        each(
                new String[] {"visits", "referrals", "decisions", "with-assistant"},
                "desk.%s.none",
                "desk.%s.one",
                "desk.%s.few",
                "desk.%s.many");
        each(new String[] {"RETURNED", "FOR_LIFE"}, "desk.waits.%s");
        each(new String[] {"COORDINATED"}, "stage.%s");
        each(new String[] {"COURT_ORDER", "FOR_LIFE", "MINOR_PARENT"}, "register.pathway.%s");
        each(ChildFilter.values(), "children.show.%s", "children.empty.%s");
        each(RiskReason.values(), "child.reason.%s");
        each(Informant.values(), "child.source.%s");
        each(pl.asysta.childatrisk.EndReason.values(), "child.end.%s");
        each(AttachmentKind.values(), "attachment.kind.%s");
        each(NoteKind.values(), "note.title.%s", "note.lead.%s", "note.new.%s", "note.empty.%s", "note.form.words.%s");
        each(NoteChannel.values(), "note.channel.%s");
        each(TimelineFilter.values(), "timeline.filter.%s");
        each(VersionKind.values(), "timeline.version.%s");
        each(HelpKind.values(), "timeline.help.%s");
        each(Sorting.By.values(), "register.lead.%s");
        each(in(CODE + "register/web/FamiliesAsCsv.java", "\"([a-z-]+)\"[,\\s]"), "register.csv.%s");
        each(in(CODE + "agenda/web/DeadlinesAsCsv.java", "\"([a-z-]+)\"[,\\s]"), "agenda.csv.%s");
        each(in(CODE + "desk/web/DelaysAsCsv.java", "\"([a-z-]+)\"[,\\s]"), "delays.csv.%s");
        each(
                new PaperKind[] {PaperKind.WORK_PLAN, PaperKind.ASSESSMENT},
                "delays.list.%s",
                "delays.none.%s",
                "delays.dated.%s",
                "delays.recorded.%s",
                "delays.not-yet.%s",
                "delays.csv.of.%s");
        each(SignalKind.values(), "drift.kind.%s", "drift.quiet.%s", "drift.behind.%s");
        each(Attention.values(), "register.needs.%s");
        each(in(CODE + "register/QuickFilters.java", "filters.put\\(\"(\\w+)\""), "register.quick.%s");
        each(Role.values(), "role.%s");
        each(RiskBand.values(), "risk.band.%s");
        each(MainGoal.values(), "goal.%s");
        each(EndReason.values(), "end.%s");
        each(new String[] {"ONE", "TWO", "THREE"}, "difficulty.%s");
        each(new Boolean[] {true, false}, "counting.counts.%s");
        each(LegalBasis.values(), "basis.%s");
        each(Language.values(), "language.%s");
        each(FactorGroup.values(), "risk.group.%s");
        each(RiskChange.Way.values(), "risk.way.%s");
        each(CatalogueDraftView.Fate.values(), "risk.fate.%s");
        each(new String[] {"1", "2", "3"}, "risk.critical-from.%s");
        each(fields("pl.asysta.risk.web.FactorForm"), "risk.factor.%s");
        each(fields("pl.asysta.risk.web.ThresholdsForm"), "risk.thresholds.%s");
        each(RequestStatus.values(), "request.status.%s", "request.already-decided.%s");
        each(DeadlineRule.values(), "deadline.%s.name", "deadline.%s.rule", "deadline.%s.basis", "deadline.%s.stop");
        each(StartEvent.Kind.values(), "deadline.start.%s");
        each(DueGroup.values(), "agenda.group.%s");
        each(List.of(DueGroup.OVERDUE, DueGroup.WEEK, DueGroup.MONTH).toArray(), "agenda.none.%s");
        each(Page.values(), "search.page.%s");
        each(Stream.of(DeadlineRule.values()).filter(rule -> !rule.countsTime()).toArray(), "rules.named.%s");
        each(
                Stream.of(PracticeRule.values())
                        .filter(rule -> rule.deadline().isEmpty())
                        .toArray(),
                "rules.start.%s",
                "rules.stop.%s");
        each(Term.Unit.values(), "term.%s.one", "term.%s.few", "term.%s.many");
        each(Term.Unit.OF_PRACTICE.toArray(), "unit.%s");
        each(PracticeRule.values(), "practice.%s", "practice.%s.why");
        each(new Boolean[] {true, false}, "settings.risk-list.use.%s");
        each(withPages(), "paper.%s");
        each(withPagesOnSomePathways(), "cases.not-on-this-pathway.%s");
        each(Pathway.values(), "pathway.%s.why");
        each(withoutConsent(), "decision.no-consent.%s");
        each(SubmittedAs.values(), "forlife.value.%s");
        each(Evidence.values(), "forlife.value.%s");
        each(Entitlement.values(), "forlife.value.%s");
        each(CounsellingField.values(), "forlife.value.%s");
        each(Statement.values(), "forlife.value.%s");
        each(MedicalSpeciality.values(), "forlife.value.%s");
        each(FacilityKind.values(), "facility.kind.%s");
        each(fields("pl.asysta.court.web.CourtOrderForm"), "court.form.%s");
        each(fields("pl.asysta.forlife.web.ForLifeForm"), "forlife.form.%s");
        each(fields("pl.asysta.facility.web.NoticeForm"), "facility.form.%s");
        each(PaperKind.values(), "timeline.%s");
        each(VisitKind.values(), "visit.%s", "visit.short.%s");
        each(new String[] {"FIRST_VISIT"}, "visit.%s");
        each(VisitPlace.values(), "visit-place.%s");
        each(MissedReason.values(), "attempt.%s");
        each(ObstacleCause.values(), "obstacle.cause.%s");
        each(ObstacleDecision.values(), "obstacle.decision.%s");
        each(ClosureReason.ofWork().toArray(), "closing.reason.%s");
        each(Effect.values(), "closing.effect.%s");
        each(ChildPlace.values(), "closing.place.%s");
        each(Stability.values(), "closing.stability.%s");
        each(CourtBasis.values(), "closing.court.%s");
        each(ClosingState.values(), "closing.lead.%s");
        each(new String[] {"NONE"}, "closing.lead.%s");
        each(new Boolean[] {true, false}, "closing.monitored.%s");
        each(new String[] {"APPROVE", "RETURN"}, "closing.decision.%s");
        each(fields("pl.asysta.closing.web.ClosingForm"), "closing.form.%s");
        each(in(CODE + "closing/ClosingRules.java", "demand\\([^;]*?\"(\\w+)\", amiss"), "closing.form.%s.required");
        each(new String[] {"lastDay", "talkOn"}, "closing.form.%s.required");
        each(ContactChannel.values(), "monitoring.channel.%s");
        each(MonitoringEnd.values(), "monitoring.end.%s");
        each(RoutedBy.values(), "routed.%s");
        each(ReferralState.values(), "inbox.state.%s", "inbox.filter.%s");
        each(Parity.values(), "parity.%s");
        each(new String[] {"street", "locality", "house"}, "districts.unknown.%s");
        each(askedBeforeRequest(), "paper.%s", "cases.missing.%s");
        each(movingTheFamilyOn(), "cases.out-of-order.%s");
        each(in(CODE + "casefile/CasePath.java", "\\b[sS]tep\\(\\s*\"(\\w+)\""), "step.%s");
        each(
                in(CODE + "casefile/NextStep.java", "new NextStep\\(\"([\\w-]+)\""),
                "next.%s.title",
                "next.%s.lead",
                "next.%s.button");
        each(in(PAGES + "fragments/case.html", "listSplit\\('([\\w,-]+)'"), "done.%s");
        each(in(PAGES + "staff/password.html", "listSplit\\('([\\w,-]+)'"), "staff.password.%s");
        each(AccessPaper.values(), "gate.%s", "gate.%s.how");
        each(CertificateKind.values(), "certificate.%s", "personnel.paper.%s");
        each(new AccessPaper[] {AccessPaper.AUTHORISATION}, "personnel.paper.%s");
        each(QualificationPath.values(), "qualification-path.%s");
        each(QualificationGap.values(), "qualification.gap.%s");
        each(EmploymentKind.values(), "employment.%s");
        each(AssistantGrade.values(), "grade.%s", "grade.%s.short");
        each(DayOfWeek.values(), "weekday.%s");
        each(new Boolean[] {true, false}, "offender-register.%s");
        each(new String[] {"employment", "grade"}, "personnel.form.%s.required");
        each(in(PAGES + "staff/accounts.html", "listSplit\\('([a-z,-]+)'"), "accounts.done.%s");
        each(in(PAGES + "signin/own.html", "listSplit\\('([a-z,-]+)'"), "signin.done.%s");
        each(
                new Object[] {"app", "codes", "passkey", "new-passkey", "session", "sessions"},
                "signin.removal.%s.title",
                "signin.removal.%s.lead",
                "signin.removal.%s.submit");
        each(errorPages(), "oops.%s.title", "oops.%s.lead", "oops.%s.now");
        each(new String[] {"excess"}, "oops.%s.title", "oops.%s.lead", "oops.%s.now");
        each(fields("pl.asysta.interview.web.InterviewForm"), "interview.form.%s");
        each(fields("pl.asysta.interview.web.AnalysisForm"), "analysis.form.%s");
        each(new String[] {"facts"}, "interview.form.%s", "analysis.form.%s");
        each(new String[] {"clock.", "clock.plan."}, "%smet", "%smet-late", "%sstart", "%sheld");
        each(fields("pl.asysta.diagnosis.web.DiagnosisForm"), "diagnosis.form.%s");
        each(new String[] {"problems", "resources", "causes", "priorities"}, "diagnosis.form.%s.required");
        each(InstitutionKind.values(), "institution.kind.%s");
        each(SpecialistService.values(), "institution.service.%s");
        each(ReferralOutcome.values(), "institution.outcome.%s");
        each(new String[] {"name", "kind", "address", "phone", "notes"}, "institution.form.%s");
        each(new String[] {"institution", "who", "phone", "about", "note"}, "institution.contact.%s");
        each(GroupKind.values(), "group.kind.%s", "group.not-for.%s");
        each(fields("pl.asysta.groupactivity.web.MeetingForm"), "group.form.%s");
        each(new String[] {"kind", "name", "leader", "place", "heldWhen", "startsOn", "endsOn"}, "group.form.%s");
        each(ReviewOutcome.values(), "team.outcome.%s");
        each(MeetingState.values(), "team.state.%s");
        each(new String[] {"WAITS"}, "team.state.%s");
        each(new MeetingState[] {MeetingState.CLOSED, MeetingState.CALLED_OFF}, "team.meeting.locked.%s");
        each(new String[] {"heldOn", "heldAt", "place", "present", "minutes", "decisions"}, "team.form.%s");
        each(ActivityKind.values(), "development.kind.%s");
        each(in(CODE + "development/web/YearsAsCsv.java", "\"([a-z-]+)\"[,\\s]"), "development.csv.%s");
        each(
                new String[] {"kind", "topic", "provider", "startsOn", "endsOn", "hours", "participants", "certificates"
                },
                "development.form.%s");
        each(DangerKind.values(), "intervention.kind.%s");
        each(NotifiedBody.values(), "intervention.body.%s");
        each(BlueCardRole.values(), "bluecard.role.%s");
        each(
                new String[] {"left", "late"},
                "due.hours.%s.none",
                "due.hours.%s.one",
                "due.hours.%s.few",
                "due.hours.%s.many");
        each(new String[] {"DAY", "WEEK", "MONTH"}, "calendar.span.%s");
        each(PlanState.values(), "plan.state.%s", "plan.lead.%s");
        each(new String[] {"UNABLE"}, "plan.state.%s", "plan.lead.%s");
        each(FamilyAnswer.values(), "plan.answer.%s");
        each(in(CODE + "plan/web/PlanComparison.java", "put\\(says, \"(\\w+)\""), "plan.changed.%s");
        each(ActionStatus.values(), "action.%s");
        each(fields("pl.asysta.plan.web.GoalForm"), "plan.form.%s");
        each(LifeArea.values(), "plan.suggested.title.%s.1", "plan.suggested.title.%s.2");
        each(new String[] {"what", "effect"}, suggestedInEveryArea());
        each(
                new String[] {"main-goals", "goal", "action", "who", "due", "effect", "consultation", "coordination"},
                "plan.gap.%s");
        each(AssistantTask.values(), "task.%s");
        each(
                new VisitPlace[] {VisitPlace.CHOSEN_BY_FAMILY, VisitPlace.CENTRE, VisitPlace.INSTITUTION},
                "visit-place.short.%s");
        each(fields("pl.asysta.personnel.web.WorkplaceForm"), "personnel.form.%s");
        each(fields("pl.asysta.personnel.web.QualificationForm"), "personnel.form.%s");
        each(fields("pl.asysta.personnel.web.EmploymentForm"), "personnel.form.%s");
        each(fields("pl.asysta.request.web.RequestForm"), "request.form.%s");
        each(ConsentKind.values(), "consent.kind.%s", "consent.kind.%s.lead", "consent.record.%s", "consent.submit.%s");
        each(in(CODE + "request/RequestEvent.java", "(?m)^ {8}([A-Z]+),?$"), "request.event.%s");
        each(new String[] {"REQUIRED", "OPTIONAL", "NOT_ASKED"}, "consent.need.%s");
        each(new String[] {"ADULTS", "MINORS_TOO", "SIGNED"}, "consent.signatories.%s");
        each(new Object[] {PARTICIPATION_CONSENT, COOPERATION_CONSENT}, "cases.not-on-this-pathway.%s");
        each(fields("pl.asysta.reply.web.ReplyForm"), "reply.form.%s");
        each(fields("pl.asysta.people.web.PersonForm"), "persons.form.%s");
        each(fields("pl.asysta.people.web.PartingForm"), "relations.form.%s");
        each(fields("pl.asysta.people.web.PlacementBoxes"), "placements.form.%s");
        each(AssessmentKind.values(), "assessment.kind.%s", "assessment.kind.%s.hint", "assessment.numbered.%s");
        each(new String[] {"DRAFT", "PRESENTED", "ACKNOWLEDGED"}, "assessment.state.%s");
        each(Conclusion.values(), "assessment.conclusion.%s", "assessment.conclusion.%s.hint");
        each(GoalProgress.values(), "assessment.progress.%s");
        each(
                new String[] {"assessedOn", "ownWords", "familyView", "conclusion", "moreHelp", "summary", "delayReason"
                },
                "assessment.form.%s");
        each(LifeArea.values(), "area.short.%s");
        for (var area : LifeArea.values()) {
            each(new Integer[] {1, 2, 3, 4, 5}, "assessment.level." + area + ".%s");
        }
        each(new Integer[] {1, 2, 3, 4, 5}, "assessment.scale.%s");
        each(Frequency.values(), "reminders.frequency.%s");
        each(UnusualRule.values(), "audit.rule.%s");
        each(TurnedAway.Guard.values(), "audit.trial.%s");
        each(new String[] {"SIGN_IN_FAILED", "PROOF_FAILED", "WAITED", "TURNED_AWAY", "REFUSED"}, "audit.trial.%s");
        each(new String[] {"CONTENT", "LINK", "UNSEALED"}, "audit.flaw.%s");
        each(
                Frequency.values(),
                "reminders.letter.subject.%s.one",
                "reminders.letter.subject.%s.few",
                "reminders.letter.subject.%s.many");
        each(LetterKind.values(), "reminders.kind.%s");
        each(SignInReset.Kind.values(), "reminders.letter.sign-in.%s", "signin.notice.%s");
        each(new String[] {"email"}, "reminders.form.%s");
    }

    static List<String> all() {
        return List.copyOf(new ComposedKeys().keys);
    }

    private void each(Object[] values, String... frames) {
        if (values.length == 0) {
            throw new IllegalStateException("no value for " + frames[0]);
        }
        for (var frame : frames) {
            Stream.of(values).map(frame::formatted).forEach(keys::add);
        }
    }

    private static Object[] withPages() {
        return Stream.of(PaperKind.values()).filter(PaperKind::hasPage).toArray();
    }

    private static Object[] withPagesOnSomePathways() {
        return Stream.of(PaperKind.values())
                .filter(PaperKind::hasPage)
                .filter(paper -> !Stream.of(Pathway.values()).allMatch(way -> way.opens(paper)))
                .toArray();
    }

    private static Object[] withoutConsent() {
        return Stream.of(Pathway.values())
                .filter(pathway -> !pathway.asksForConsent())
                .toArray();
    }

    private static Object[] askedBeforeRequest() {
        return Stream.of(Pathway.values())
                .flatMap(pathway -> pathway.papersBeforeRequest().stream())
                .distinct()
                .toArray();
    }

    /** The papers with which FamilyCase moves a family on, and which it refuses out of order. */
    private static PaperKind[] movingTheFamilyOn() {
        return new PaperKind[] {
            COURT_ORDER,
            FOR_LIFE_REQUEST,
            FACILITY_NOTICE,
            INTERVIEW,
            ANALYSIS,
            RISK_LIST,
            REQUEST,
            REQUEST_REFUSED,
            PaperKind.MONITORING_ENDED,
            PaperKind.REOPENING,
            ASSIGNMENT,
            FILE_READING,
            COOPERATION_START,
            CLOSURE
        };
    }

    /** The pages of the folder error, but for the one they are all drawn by. */
    private static Object[] errorPages() {
        try (var pages = Files.list(Path.of(PAGES + "error"))) {
            return pages.map(page -> page.getFileName().toString().replace(".html", ""))
                    .filter(name -> !name.equals("oops"))
                    .toArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Three suggestions in each area of life. */
    private static String[] suggestedInEveryArea() {
        return Stream.of(LifeArea.values())
                .flatMap(area -> Stream.of(1, 2, 3).map(n -> "plan.suggested.%s." + area + "." + n))
                .toArray(String[]::new);
    }

    /** The fields whose labels stand beside two texts of one paper. */
    private static Object[] fields(String form) {
        try {
            return Stream.of(Class.forName(form).getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !name.equals("version") && !name.equals("token"))
                    .toArray();
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    /** What stands in a source where the pattern has its group, split at commas. */
    private static Object[] in(String source, String pattern) {
        return Pattern.compile(pattern)
                .matcher(Sources.read(Path.of(source)))
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(",")))
                .distinct()
                .toArray();
    }
}
