package pl.asysta.risk;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;

/** The factors of the next version: added, reworded, put in order, taken out. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DraftFactors {
    private final EntityManager entities;
    private final CatalogueDrafts drafts;
    private final DraftFactorRepository factors;
    private final FactorCodes codes;

    DraftFactors(EntityManager entities, CatalogueDrafts drafts, DraftFactorRepository factors, FactorCodes codes) {
        this.entities = entities;
        this.drafts = drafts;
        this.factors = factors;
        this.codes = codes;
    }

    /**
     * One of them.
     *
     * @throws NotFound if it is not there, or no longer
     */
    @Transactional(readOnly = true)
    public DraftFactorView factor(UUID id) {
        return found(id).view();
    }

    /** One more, last in its group. Its code is made of its name and stays when the name changes. */
    public void add(FactorWords words) {
        drafts.locked();
        var all = factors.findAll();
        refuseTakenName(all, words, null);
        var code = codes.free(
                words.name(), all.stream().map(factor -> factor.factor().code()).toList());
        entities.persist(new DraftFactor(words.factor(code), last(all)));
    }

    /** Other words for one of them. */
    public void change(UUID id, FactorWords words, long opened) {
        drafts.locked();
        var all = factors.findAll();
        var factor = found(id);
        refuseTakenName(all, words, id);
        factor.change(words.factor(factor.factor().code()), opened, last(all));
    }

    /** Puts it before its neighbour of the same group, or after it; at the edge it stays. */
    public void move(UUID id, boolean up) {
        drafts.locked();
        var factor = found(id);
        var group = factors.findAll().stream()
                .filter(other -> other.factor().group() == factor.factor().group())
                .sorted(DraftFactor.IN_ORDER)
                .toList();
        int place = group.indexOf(factor) + (up ? -1 : 1);
        if (place >= 0 && place < group.size()) {
            factor.changePlaces(group.get(place));
        }
    }

    /** Takes it out; twice is no mistake. Lists of before keep it. */
    public void remove(UUID id) {
        drafts.locked();
        factors.findById(id).ifPresent(factors::delete);
    }

    private DraftFactor found(UUID id) {
        return factors.findById(id).orElseThrow(() -> new NotFound("draft factor", id));
    }

    private static int last(List<DraftFactor> all) {
        return all.stream().mapToInt(DraftFactor::position).max().orElse(0) + 1;
    }

    private static void refuseTakenName(List<DraftFactor> all, FactorWords words, @Nullable UUID own) {
        boolean taken = all.stream()
                .anyMatch(other ->
                        !other.id().equals(own) && other.factor().name().equalsIgnoreCase(words.name()));
        if (taken) {
            throw RuleViolation.at("name", "risk.catalogue.name-taken");
        }
    }
}
