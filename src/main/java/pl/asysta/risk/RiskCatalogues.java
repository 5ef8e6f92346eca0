package pl.asysta.risk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published versions of the risk list. A published version never changes, so each is read once. */
@Service
@Transactional(readOnly = true)
public class RiskCatalogues {
    private final Map<Integer, RiskCatalogue> published = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    RiskCatalogues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version that new lists are filled under. */
    public RiskCatalogue current() {
        return version(jdbc.sql("select max(version) from risk_catalogue")
                .query(Integer.class)
                .single());
    }

    /** The version that an older list was filled under. */
    public RiskCatalogue version(int version) {
        return published.computeIfAbsent(version, this::read);
    }

    private RiskCatalogue read(int version) {
        var factors = jdbc.sql("""
                        select code, factor_group, name, hint, level0, level1, level2, level3, critical_from
                          from risk_factor where catalogue_version = ? order by position""")
                .param(version)
                .query((row, n) -> new RiskFactor(
                        row.getString("code"),
                        FactorGroup.valueOf(row.getString("factor_group")),
                        row.getString("name"),
                        row.getString("hint"),
                        List.of(
                                row.getString("level0"),
                                row.getString("level1"),
                                row.getString("level2"),
                                row.getString("level3")),
                        row.getObject("critical_from", Integer.class)))
                .list();
        return jdbc.sql("select moderate_from, high_from, very_high_from from risk_catalogue where version = ?")
                .param(version)
                .query((row, n) -> new RiskCatalogue(
                        version,
                        row.getInt("moderate_from"),
                        row.getInt("high_from"),
                        row.getInt("very_high_from"),
                        factors))
                .single();
    }
}
