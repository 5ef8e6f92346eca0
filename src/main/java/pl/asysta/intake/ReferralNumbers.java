package pl.asysta.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.site.YearlyNumbers;

/** Numbers of the register of referrals, Z-2026/0001. */
@Component
class ReferralNumbers extends YearlyNumbers {
    ReferralNumbers(JdbcClient jdbc) {
        super(jdbc, "referral_number", "Z-%d/%04d");
    }
}
