package pl.asysta.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.cases.CaseId;
import pl.asysta.kernel.NotFound;

/** The risk lists of a family that are done, for cases that the caller has already been allowed to see. */
@Service
@Transactional(readOnly = true)
public class CompletedRiskLists {
    private final RiskListRepository lists;
    private final RiskCatalogues catalogues;
    private final JdbcClient jdbc;

    CompletedRiskLists(RiskListRepository lists, RiskCatalogues catalogues, JdbcClient jdbc) {
        this.lists = lists;
        this.catalogues = catalogues;
        this.jdbc = jdbc;
    }

    /** The latest one, in the words its author saw. */
    public Optional<RiskListView> latest(CaseId family) {
        return lists.findFirstByFamilyAndCompletedOnIsNotNullOrderByNumberDesc(family)
                .map(this::view);
    }

    /**
     * One of them.
     *
     * @throws NotFound if it is not there or not done
     */
    public RiskListView list(CaseId family, int number) {
        return find(family, number).orElseThrow(() -> new NotFound("risk list", number));
    }

    /** The one before it, if there is one. */
    public Optional<RiskListView> before(CaseId family, RiskListView list) {
        return find(family, list.number() - 1);
    }

    /** All of them, oldest first. */
    public List<ScoredList> overTime(CaseId family) {
        return jdbc.sql("""
                        select l.number, l.completed_on, l.score, l.band, l.catalogue_version, c.moderate_from, c.high_from,
                               c.very_high_from,
                               (select count(*) from risk_factor f
                                 where f.catalogue_version = c.version and f.factor_group <> 'PROTECTIVE') as factors
                          from risk_list l join risk_catalogue c on c.version = l.catalogue_version
                         where l.case_id = ? and l.completed_on is not null order by l.number""").param(family.id()).query((row, n) -> scored(row)).list();
    }

    private Optional<RiskListView> find(CaseId family, int number) {
        return lists.findByFamilyAndNumber(family, number)
                .filter(RiskList::isCompleted)
                .map(this::view);
    }

    private RiskListView view(RiskList list) {
        return list.view(catalogues.version(list.catalogueVersion()));
    }

    private static ScoredList scored(ResultSet row) throws SQLException {
        return new ScoredList(
                row.getInt("number"),
                row.getObject("completed_on", LocalDate.class),
                row.getInt("score"),
                RiskBand.valueOf(row.getString("band")),
                RiskFactor.TOP_LEVEL * row.getInt("factors"),
                row.getInt("catalogue_version"),
                new RiskThresholds(row.getInt("moderate_from"), row.getInt("high_from"), row.getInt("very_high_from")));
    }
}
