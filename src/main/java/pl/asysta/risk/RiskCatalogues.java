package pl.asysta.risk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.NotFound;

/** The published versions of the risk list. A published version never changes. */
@Service
@Transactional(readOnly = true)
public class RiskCatalogues {
    private final JdbcClient jdbc;
    private final Clock clock;

    RiskCatalogues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The version that lists begun today are filled under. */
    public RiskCatalogue current() {
        return read(
                        "(select max(version) from risk_catalogue where published_on <= ?)",
                        Date.valueOf(LocalDate.now(clock)))
                .orElseThrow();
    }

    /** The latest version, also if it begins to hold later. */
    public RiskCatalogue latest() {
        return read("(select max(version) from risk_catalogue where version > ?)", 0)
                .orElseThrow();
    }

    /** The version that a list was filled under. */
    public RiskCatalogue version(int version) {
        return find(version).orElseThrow(() -> new NotFound("risk catalogue", version));
    }

    /** The version of this number, if it has been published. */
    public Optional<RiskCatalogue> find(int version) {
        return read("?", version);
    }

    private Optional<RiskCatalogue> read(String which, Object parameter) {
        return jdbc.sql("""
                        select c.version, c.moderate_from, c.high_from, c.very_high_from, f.code, f.factor_group, f.name,
                               f.hint, f.level0, f.level1, f.level2, f.level3, f.critical_from
                          from risk_catalogue c join risk_factor f on f.catalogue_version = c.version
                         where c.version = %s order by f.position""".formatted(which)).param(parameter).query(RiskCatalogues::catalogue);
    }

    private static Optional<RiskCatalogue> catalogue(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        int version = rows.getInt("version");
        var thresholds = new RiskThresholds(
                rows.getInt("moderate_from"), rows.getInt("high_from"), rows.getInt("very_high_from"));
        var factors = new ArrayList<RiskFactor>();
        do {
            factors.add(factor(rows));
        } while (rows.next());
        return Optional.of(new RiskCatalogue(version, thresholds, List.copyOf(factors)));
    }

    private static RiskFactor factor(ResultSet row) throws SQLException {
        return new RiskFactor(
                row.getString("code"),
                FactorGroup.valueOf(row.getString("factor_group")),
                row.getString("name"),
                row.getString("hint"),
                List.of(
                        row.getString("level0"),
                        row.getString("level1"),
                        row.getString("level2"),
                        row.getString("level3")),
                row.getObject("critical_from", Integer.class));
    }
}
