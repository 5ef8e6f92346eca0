package pl.asysta.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.site.YearlyNumbers;

/** Numbers of the letters by which assistants are assigned. */
@Component
class AssignmentNumbers extends YearlyNumbers {
    AssignmentNumbers(JdbcClient jdbc) {
        super(jdbc, "assignment_number", "PA-%d/%03d");
    }
}
