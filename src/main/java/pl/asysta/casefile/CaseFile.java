package pl.asysta.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.Milestones;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;
import pl.asysta.staff.WorkerView;
import pl.asysta.staff.Workers;
import pl.asysta.statute.Deadline;

/** The case file (teczka rodziny): everything about one family on one page, in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class CaseFile {
    private final Cases cases;
    private final CasePapers papers;
    private final KinOnFile kin;
    private final Workers workers;
    private final Districts districts;
    private final CasePath path;
    private final Clocks clocks;

    CaseFile(
            Cases cases,
            CasePapers papers,
            KinOnFile kin,
            Workers workers,
            Districts districts,
            CasePath path,
            Clocks clocks) {
        this.cases = cases;
        this.papers = papers;
        this.kin = kin;
        this.workers = workers;
        this.districts = districts;
        this.path = path;
        this.clocks = clocks;
    }

    /** One family's file, opened by a viewer. */
    public record Opened(
            CaseView family,
            String district,
            Map<WorkerId, WorkerView> workers,
            List<CasePath.Step> path,
            List<Deadline> running,
            NextStep next,
            CasePapers.Contents papers,
            KinOnFile.Kin kin) {
        /** The full name of a worker. */
        public String name(@Nullable WorkerId worker) {
            return Optional.ofNullable(workers.get(worker))
                    .map(WorkerView::fullName)
                    .orElse("");
        }
    }

    /**
     * Opens the file.
     *
     * @param filter what of its course is shown
     * @throws pl.asysta.kernel.NotFound if the family is not there, or not hers to see
     */
    public Opened open(CaseId id, TimelineFilter filter, Viewer viewer) {
        var family = cases.visible(id, viewer);
        var contents = papers.of(family, filter, viewer);
        var kinship = kin.of(family);
        var people = workers.workers(mentioned(family, contents, kinship));
        Function<WorkerId, String> names = worker -> Optional.ofNullable(people.get(worker))
                .map(WorkerView::fullName)
                .orElse("");
        var owedBy = contents.own().courtOwedBy();
        var milestones = Milestones.of(family, names).withCourtOwedBy(owedBy == null ? "" : names.apply(owedBy));
        var request = contents.request();
        return new Opened(
                family,
                districts.find(family.district()).map(District::name).orElse(""),
                people,
                path.of(family, milestones),
                clocks.running(family, milestones, contents, names, viewer),
                NextStep.of(
                        family,
                        request != null && request.awaitsAuthor(),
                        contents.closing(),
                        contents.monitoring(),
                        viewer.role()),
                contents,
                kinship);
    }

    private static Set<WorkerId> mentioned(CaseView family, CasePapers.Contents contents, KinOnFile.Kin kin) {
        var mentioned = new HashSet<WorkerId>();
        var referral = contents.referral();
        if (referral != null) {
            mentioned.add(referral.recordedBy());
        }
        contents.timeline().entries().stream().flatMap(TimelineEntry::people).forEach(mentioned::add);
        mentioned.add(family.socialWorker());
        if (contents.own().order() != null) {
            mentioned.add(contents.own().order().savedBy());
        }
        if (contents.own().courtOwedBy() != null) {
            mentioned.add(contents.own().courtOwedBy());
        }
        kin.atRisk().forEach(child -> mentioned.add(child.lastCheckBy()));
        if (family.assistant() != null) {
            mentioned.add(family.assistant());
        }
        if (family.monitor() != null) {
            mentioned.add(family.monitor());
        }
        return mentioned;
    }
}
