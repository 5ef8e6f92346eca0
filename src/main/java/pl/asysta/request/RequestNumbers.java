package pl.asysta.request;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.site.YearlyNumbers;

/** Numbers of requests for an assistant, W-2026/031. */
@Component
class RequestNumbers extends YearlyNumbers {
    RequestNumbers(JdbcClient jdbc) {
        super(jdbc, "request_number", "W-%d/%03d");
    }
}
