package pl.asysta.request;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out numbers of requests, W-2026/031: in a row within a year, without gaps and without doubles. */
@Component
class RequestNumbers {
    private final JdbcClient jdbc;

    RequestNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String next(int year) {
        int last = jdbc.sql("""
                        insert into request_number (year, last) values (?, 1)
                        on conflict (year) do update set last = request_number.last + 1 returning last""").param(year).query(Integer.class).single();
        return "W-%d/%03d".formatted(year, last);
    }
}
