package pl.asysta.risk;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.kernel.StaleVersion;
import pl.asysta.staff.Viewer;

/** What has been published of the risk catalogue, and the publishing of the next version from a day on. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class CataloguePublications {
    private final CatalogueDrafts drafts;
    private final JdbcClient jdbc;
    private final Clock clock;

    CataloguePublications(CatalogueDrafts drafts, JdbcClient jdbc, Clock clock) {
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every published version, the latest first. */
    @Transactional(readOnly = true)
    public List<CatalogueVersion> versions() {
        return jdbc.sql("""
                        select c.version, c.published_on, c.factors, w.first_name || ' ' || w.last_name as publisher,
                               (select count(*) from risk_list l where l.catalogue_version = c.version) as lists
                          from risk_catalogue c
                          left join catalogue_publication p on p.version = c.version
                          left join worker w on w.id = p.published_by
                         order by c.version desc""")
                .query((row, n) -> new CatalogueVersion(
                        row.getInt("version"),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("publisher"),
                        row.getInt("factors"),
                        row.getInt("lists")))
                .list();
    }

    /**
     * Publishes the draft: lists begun on this day or later are filled under it, those begun before keep their version.
     *
     * @param seen the state of the draft that was on the page
     */
    public void publish(String seen, LocalDate from, Viewer by) {
        drafts.locked();
        var draft = drafts.draft();
        if (!draft.state().equals(seen)) {
            throw new StaleVersion(0, 1);
        }
        refuseUnfit(draft);
        refuseDay(draft, from);
        write(draft.catalogue(), from);
        jdbc.sql("insert into catalogue_publication (version, published_by, published_at) values (?, ?, ?)")
                .params(draft.next(), by.worker().id(), Timestamp.from(clock.instant()))
                .update();
        drafts.discard();
    }

    private static void refuseUnfit(CatalogueDraftView draft) {
        var catalogue = draft.catalogue();
        if (catalogue.topScore() == 0) {
            throw new RuleViolation("risk.catalogue.no-risk-factor");
        }
        if (catalogue.thresholds().veryHighFrom() > catalogue.topScore()) {
            throw new RuleViolation(
                    "risk.catalogue.threshold-out-of-reach",
                    catalogue.thresholds().veryHighFrom(),
                    catalogue.topScore());
        }
        if (!draft.differs()) {
            throw new RuleViolation(
                    "risk.catalogue.no-difference", draft.published().version());
        }
    }

    private void refuseDay(CatalogueDraftView draft, LocalDate from) {
        if (from.isBefore(LocalDate.now(clock))) {
            throw RuleViolation.at("from", "risk.catalogue.from-past");
        }
        var before = jdbc.sql("select published_on from risk_catalogue where version = ?")
                .param(draft.published().version())
                .query(LocalDate.class)
                .single();
        if (from.isBefore(before)) {
            throw RuleViolation.at(
                    "from",
                    "risk.catalogue.from-before-version",
                    draft.published().version(),
                    before);
        }
    }

    private void write(RiskCatalogue catalogue, LocalDate from) {
        var thresholds = catalogue.thresholds();
        jdbc.sql("""
                        insert into risk_catalogue (version, published_on, moderate_from, high_from, very_high_from, factors)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        catalogue.version(),
                        Date.valueOf(from),
                        thresholds.moderateFrom(),
                        thresholds.highFrom(),
                        thresholds.veryHighFrom(),
                        catalogue.factors().size())
                .update();
        jdbc.sql("""
                        insert into risk_factor (catalogue_version, position, factor_group, code, name, hint, critical_from,
                                                 level0, level1, level2, level3)
                        select ?, row_number() over (order by array_position(
                                   array['CHILD', 'PARENTS', 'FAMILY', 'ENVIRONMENT', 'PROTECTIVE'], factor_group), position, code),
                               factor_group, code, name, hint, critical_from, level0, level1, level2, level3
                          from draft_factor""").param(catalogue.version()).update();
    }
}
