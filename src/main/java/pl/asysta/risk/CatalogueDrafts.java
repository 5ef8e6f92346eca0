package pl.asysta.risk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;
import pl.asysta.staff.Viewer;

/** The next version of the risk catalogue, begun as a copy of the latest one. Only the administrator works on it. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CatalogueDrafts {
    private final EntityManager entities;
    private final CatalogueDraftRepository drafts;
    private final DraftFactorRepository factors;
    private final RiskCatalogues catalogues;
    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueDrafts(
            EntityManager entities,
            CatalogueDraftRepository drafts,
            DraftFactorRepository factors,
            RiskCatalogues catalogues,
            JdbcClient jdbc,
            Clock clock) {
        this.entities = entities;
        this.drafts = drafts;
        this.factors = factors;
        this.catalogues = catalogues;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The draft, if one has been begun. */
    @Transactional(readOnly = true)
    public Optional<CatalogueDraftView> find() {
        return drafts.find().map(this::view);
    }

    /**
     * The draft.
     *
     * @throws NotFound if none has been begun
     */
    @Transactional(readOnly = true)
    public CatalogueDraftView draft() {
        return find().orElseThrow(() -> new NotFound("catalogue draft", CatalogueDraft.ONLY));
    }

    /** Begins the draft; where there is one already, it stays as it is. */
    public void begin(Viewer by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('asysta catalogue draft'))")
                .query(row -> {});
        if (drafts.find().isPresent()) {
            return;
        }
        var latest = catalogues.latest();
        entities.persist(new CatalogueDraft(latest, by.worker(), clock.instant()));
        int position = 0;
        for (var factor : latest.factors()) {
            entities.persist(new DraftFactor(factor, ++position));
        }
    }

    /** Other thresholds. */
    public void change(RiskThresholds thresholds, long opened) {
        locked().change(thresholds, opened);
    }

    /** Throws the draft away. */
    public void discard() {
        drafts.lock().ifPresent(draft -> {
            factors.deleteAll();
            drafts.delete(draft);
        });
    }

    CatalogueDraft locked() {
        return drafts.lock().orElseThrow(() -> new NotFound("catalogue draft", CatalogueDraft.ONLY));
    }

    private CatalogueDraftView view(CatalogueDraft draft) {
        var published = catalogues.version(draft.copiedFrom());
        return new CatalogueDraftView(
                draft.version(),
                published,
                published.version() + 1,
                draft.thresholds(),
                factors.findAll().stream()
                        .sorted(DraftFactor.IN_ORDER)
                        .map(DraftFactor::view)
                        .toList());
    }
}
