package pl.asysta.deadlines;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseDeadlines;
import pl.asysta.cases.Milestones;
import pl.asysta.cases.Milestones.Milestone;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.Stage;
import pl.asysta.deadlines.FamilyDeadlines.Duty;
import pl.asysta.deadlines.FamilyDeadlines.Holder;
import pl.asysta.deadlines.FamilyDeadlines.Question;
import pl.asysta.staff.Viewer;
import pl.asysta.statute.Deadline;

/** The clocks of the process itself, by the papers of the spell of work that runs. */
@Component
class CaseClocks implements OpenDeadlines {
    /** The latest paper of each kind, and an assistant's own word that she read the file. */
    private static final Question PAPERS = new Question(
            "c.pathway, c.stage, c.urgent, c.informed_on, p.kinds, p.days, p.names",
            """
            cross join lateral (
                select array_agg(l.kind) as kinds, array_agg(l.dated_on) as days,
                       array_agg(w.first_name || ' ' || w.last_name) as names
                  from (select distinct on (kind) kind, dated_on, recorded_by
                          from case_paper
                         where case_id = c.id and (spell = c.spell or kind = 'REFERRAL')
                           and (kind in ('REFERRAL', 'ASSIGNMENT', 'REASSIGNMENT', 'COOPERATION_START', 'ASSESSMENT',
                                         'FINAL_ASSESSMENT', 'FOR_LIFE_REQUEST')
                                or kind = 'FILE_READING' and recorded_by = c.assistant_id)
                         order by kind, dated_on desc, recorded_at desc) l
                  join worker w on w.id = l.recorded_by) p""",
            "c.stage not in ('MONITORED', 'CLOSED')");

    private final FamilyDeadlines families;
    private final CaseDeadlines deadlines;

    CaseClocks(FamilyDeadlines families, CaseDeadlines deadlines) {
        this.families = families;
        this.deadlines = deadlines;
    }

    @Override
    public List<OpenDeadline> seenBy(Viewer viewer) {
        return families.seenBy(viewer, PAPERS, (family, row) -> running(row).map(deadline -> duty(family, deadline)));
    }

    private Stream<Deadline> running(ResultSet row) throws SQLException {
        var papers = LatestPapers.of(row);
        var assigned = papers.latest(PaperKind.ASSIGNMENT);
        var given = papers.latest(PaperKind.REASSIGNMENT);
        return deadlines
                .running(new Milestones(
                        Pathway.valueOf(row.getString("pathway")),
                        Stage.valueOf(row.getString("stage")),
                        row.getBoolean("urgent"),
                        new Milestone(row.getObject("informed_on", LocalDate.class), papers.author(PaperKind.REFERRAL)),
                        assigned,
                        given == null ? assigned : given,
                        papers.latest(PaperKind.FILE_READING),
                        papers.latest(PaperKind.COOPERATION_START),
                        papers.lastAssessed(),
                        papers.latest(PaperKind.FOR_LIFE_REQUEST),
                        null)) // the court's notice is listed by the court's own module
                .stream();
    }

    private static Duty duty(DueFamily family, Deadline deadline) {
        return switch (deadline.rule()) {
            case INTERVIEW, URGENT_INTERVIEW -> new Duty(deadline, Holder.SOCIAL_WORKER, family.page("/interview"));
            case FILE_READING, JOINT_VISIT -> new Duty(deadline, Holder.ASSISTANT, family.page("/cooperation"));
            case WORK_PLAN -> new Duty(deadline, Holder.ASSISTANT, family.page("/plan"));
            case ASSESSMENT -> new Duty(deadline, Holder.ASSISTANT, family.page("/assessments"));
            case FOR_LIFE_HANDOVER -> new Duty(deadline, Holder.DIRECTOR, family.page("/for-life"));
            case FOR_LIFE_ANSWER -> new Duty(deadline, Holder.SOCIAL_WORKER, family.page("/for-life"));
            case FOR_LIFE_CONTACT -> new Duty(deadline, Holder.ASSISTANT, family.page("/work-card"));
            default -> throw new IllegalStateException(deadline.rule() + " is no clock of the process");
        };
    }

    /** The latest paper of each kind that was found. */
    private record LatestPapers(List<String> kinds, List<LocalDate> days, List<String> names) {
        static LatestPapers of(ResultSet row) throws SQLException {
            if (row.getArray("kinds") == null) {
                return new LatestPapers(List.of(), List.of(), List.of());
            }
            return new LatestPapers(
                    List.of((String[]) row.getArray("kinds").getArray()),
                    Arrays.stream((Date[]) row.getArray("days").getArray())
                            .map(Date::toLocalDate)
                            .toList(),
                    List.of((String[]) row.getArray("names").getArray()));
        }

        @Nullable
        Milestone latest(PaperKind kind) {
            int at = kinds.indexOf(kind.name());
            return at < 0 ? null : new Milestone(days.get(at), names.get(at));
        }

        /** A periodic assessment or the final one, whichever came later. */
        @Nullable
        Milestone lastAssessed() {
            var last = latest(PaperKind.ASSESSMENT);
            var ending = latest(PaperKind.FINAL_ASSESSMENT);
            return last == null || ending != null && !ending.on().isBefore(last.on()) ? ending : last;
        }

        String author(PaperKind kind) {
            var paper = latest(kind);
            return paper == null ? "" : paper.enteredBy();
        }
    }
}
