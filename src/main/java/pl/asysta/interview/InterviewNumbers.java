package pl.asysta.interview;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.site.YearlyNumbers;

/** Numbers of the register of interviews, WŚ-2026/0001. */
@Component
class InterviewNumbers extends YearlyNumbers {
    InterviewNumbers(JdbcClient jdbc) {
        super(jdbc, "interview_number", "WŚ-%d/%04d");
    }
}
