package pl.asysta.audit;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What counts as out of the ordinary, and how long entries are kept.
 *
 * @param opens from when on people work
 * @param closes until when
 * @param families opened by one worker in one hour: more are unusual
 * @param repeats on how many days of a week one looks at a closed family before it is unusual
 * @param taken prints and downloads of one worker on one day: more are unusual
 * @param mostTaken prints and downloads of one worker in ten minutes: further ones have to wait
 * @param mostFamilies opened by one worker in an hour: further ones have to wait
 * @param keptMonths how long entries are kept; two years at least (KRI § 20)
 * @param every how long after one seal comes the next
 * @param forwarded whether each entry is also written to the output of the process, for another system to take away
 */
@Validated
@ConfigurationProperties("asysta.audit")
public record AuditProperties(
        @DefaultValue("06:00") LocalTime opens,
        @DefaultValue("20:00") LocalTime closes,
        @DefaultValue("15") int families,
        @DefaultValue("3") int repeats,
        @DefaultValue("20") int taken,
        @DefaultValue("60") @Min(1) int mostTaken,
        @DefaultValue("200") @Min(1) int mostFamilies,
        @DefaultValue("24") @Min(24) int keptMonths,
        @DefaultValue("PT1M") Duration every,
        @DefaultValue("false") boolean forwarded) {}
