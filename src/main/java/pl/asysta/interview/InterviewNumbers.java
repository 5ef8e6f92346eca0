package pl.asysta.interview;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out numbers of the register of interviews, WŚ-2026/0001: in a row within a year, without gaps and doubles. */
@Component
class InterviewNumbers {
    private final JdbcClient jdbc;

    InterviewNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this year; held until the transaction ends, so that a refused interview leaves no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    String next(int year) {
        int last = jdbc.sql("""
                        insert into interview_number (year, last) values (?, 1)
                        on conflict (year) do update set last = interview_number.last + 1 returning last""").param(year).query(Integer.class).single();
        return "WŚ-%d/%04d".formatted(year, last);
    }
}
