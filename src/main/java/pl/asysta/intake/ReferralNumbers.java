package pl.asysta.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the numbers of the register, Z-2026/0001: in a row within a year, without gaps and without doubles. */
@Component
class ReferralNumbers {
    private final JdbcClient jdbc;

    ReferralNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of this year; held until the transaction ends, so that a refused referral leaves no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    String next(int year) {
        int last = jdbc.sql("""
                        insert into referral_number (year, last) values (?, 1)
                        on conflict (year) do update set last = referral_number.last + 1 returning last""").param(year).query(Integer.class).single();
        return "Z-%d/%04d".formatted(year, last);
    }
}
