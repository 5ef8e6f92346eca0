package pl.asysta.cases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out case numbers, R-2026/0147: in a row within a year, without gaps and without doubles. */
@Component
class CaseNumbers {
    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this year; held until the transaction ends, so that a refused case leaves no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    String next(int year) {
        int last = jdbc.sql("""
                        insert into case_number (year, last) values (?, 1)
                        on conflict (year) do update set last = case_number.last + 1 returning last""").param(year).query(Integer.class).single();
        return "R-%d/%04d".formatted(year, last);
    }
}
