package pl.asysta.site;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the numbers of one register: in a row within a year, without gaps and without doubles. */
public abstract class YearlyNumbers {
    private final JdbcClient jdbc;
    private final String table;
    private final String pattern;

    /**
     * @param table with a row a year and the last number given out in it
     * @param pattern of a year and a number, as "Z-%d/%04d"
     */
    protected YearlyNumbers(JdbcClient jdbc, String table, String pattern) {
        this.jdbc = jdbc;
        this.table = table;
        this.pattern = pattern;
    }

    /** The next number of this year; held until the transaction ends, so that a refusal leaves no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(int year) {
        int last = jdbc.sql(
                        "insert into %1$s (year, last) values (?, 1) on conflict (year) do update set last = %1$s.last + 1 returning last"
                                .formatted(table))
                .param(year)
                .query(Integer.class)
                .single();
        return pattern.formatted(year, last);
    }
}
