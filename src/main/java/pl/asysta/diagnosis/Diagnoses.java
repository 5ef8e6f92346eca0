package pl.asysta.diagnosis;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.CaseView;
import pl.asysta.cases.Cases;
import pl.asysta.cases.LifeArea;
import pl.asysta.cases.MemberView;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.kernel.Violations;
import pl.asysta.staff.Viewer;

/**
 * The assistant's own diagnoses of families (S3-14, S3-15, S3-20): written as drafts, locked when done; a later one is a
 * version of its own that starts from the earlier.
 */
@Service
@Transactional
public class Diagnoses {
    /** The version of a draft that nobody has saved yet. */
    public static final long UNSAVED = -1;

    private final EntityManager entities;
    private final DiagnosisRepository diagnoses;
    private final Cases cases;
    private final Clock clock;

    Diagnoses(EntityManager entities, DiagnosisRepository diagnoses, Cases cases, Clock clock) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.cases = cases;
        this.clock = clock;
    }

    /** Every version of a family that the caller has already been allowed to see, the latest first. */
    @Transactional(readOnly = true)
    public List<DiagnosisView> of(CaseId family) {
        return diagnoses.findByFamilyOrderByNumberDesc(family).stream()
                .map(Diagnosis::view)
                .toList();
    }

    /**
     * Keeps the text as a draft; the first one, or the next after one that was done.
     *
     * @throws RuleViolation if it speaks of somebody else's family
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void save(RecordDiagnosis command, Viewer by) {
        write(command, toDiagnose(command.family(), by), by);
    }

    /**
     * Completes and locks it. The same text twice is no mistake.
     *
     * @throws RuleViolation with everything that is missing
     */
    @PreAuthorize("hasRole('FAMILY_ASSISTANT')")
    public void complete(RecordDiagnosis command, Viewer by) {
        var family = toDiagnose(command.family(), by);
        var latest = latest(command.family());
        if (latest.filter(done -> !done.isDraft() && done.text().equals(command.text()))
                .isPresent()) {
            return;
        }
        refuseGaps(command.text(), family);
        write(command, family, by).complete(LocalDate.now(clock));
    }

    /** The children that a complete diagnosis speaks of, each: those of the household who may be minors today. */
    public List<MemberView> children(CaseView family) {
        var today = LocalDate.now(clock);
        return family.members().stream()
                .filter(member -> member.kinship().isChild() && member.isOfHousehold() && member.mayBeMinorOn(today))
                .toList();
    }

    private Diagnosis write(RecordDiagnosis command, CaseView family, Viewer by) {
        refuseUnknown(command.text(), family);
        var latest = latest(command.family());
        var names = names(command.text(), family);
        if (latest.isPresent() && latest.get().isDraft()) {
            latest.get().write(command.opened(), command.text(), names, by.worker(), clock.instant());
            return latest.get();
        }
        if (command.opened() != UNSAVED) {
            throw new StaleVersion(command.opened(), UNSAVED); // it was done meanwhile
        }
        int number = latest.map(done -> done.view().number()).orElse(0) + 1;
        var begun = new Diagnosis(command.family(), number, command.text(), names, by.worker(), clock.instant());
        entities.persist(begun);
        return begun;
    }

    private CaseView toDiagnose(CaseId id, Viewer by) {
        var family = cases.toWriteIn(id, by);
        if (!family.isWorkedWithBy(by)) {
            throw new RuleViolation("diagnosis.not-your-family");
        }
        return family;
    }

    private Optional<Diagnosis> latest(CaseId family) {
        return diagnoses.findByFamilyOrderByNumberDesc(family).stream().findFirst();
    }

    private void refuseGaps(DiagnosisText text, CaseView family) {
        var amiss = new Violations();
        if (text.areas().isEmpty()) {
            amiss.at("areaTexts", "diagnosis.no-area");
        }
        children(family).stream()
                .filter(child -> !text.children().containsKey(child.id().toString()))
                .forEach(child -> amiss.at(
                        "childTexts[" + child.id() + "]",
                        "diagnosis.child-missing",
                        child.name().first()));
        demand(text.problems(), "problems", amiss);
        demand(text.resources(), "resources", amiss);
        demand(text.causes(), "causes", amiss);
        demand(text.priorities(), "priorities", amiss);
        if (text.expectations().isEmpty()) {
            amiss.at("expectations", "diagnosis.no-expectation");
        }
        amiss.refuse();
    }

    private static void demand(@Nullable String words, String box, Violations amiss) {
        if (words == null) {
            amiss.at(box, "diagnosis.form." + box + ".required");
        }
    }

    private static void refuseUnknown(DiagnosisText text, CaseView family) {
        var said = new HashSet<>(text.children().keySet());
        said.addAll(text.expectations().keySet());
        family.members().forEach(member -> said.remove(member.id().toString()));
        if (!said.isEmpty()) {
            throw new RuleViolation("diagnosis.stranger");
        }
        var areas = new HashSet<>(text.areas().keySet());
        Stream.of(LifeArea.values()).map(LifeArea::name).forEach(areas::remove);
        if (!areas.isEmpty()) {
            throw new RuleViolation("diagnosis.unknown-area");
        }
    }

    private static Map<String, String> names(DiagnosisText text, CaseView family) {
        var names = new HashMap<String, String>();
        for (var member : family.members()) {
            var id = member.id().toString();
            if (text.children().containsKey(id) || text.expectations().containsKey(id)) {
                names.put(id, member.name().full());
            }
        }
        return names;
    }
}
