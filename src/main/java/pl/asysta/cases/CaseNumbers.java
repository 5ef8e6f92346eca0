package pl.asysta.cases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.site.YearlyNumbers;

/** Numbers of cases, R-2026/0147. */
@Component
class CaseNumbers extends YearlyNumbers {
    CaseNumbers(JdbcClient jdbc) {
        super(jdbc, "case_number", "R-%d/%04d");
    }
}
