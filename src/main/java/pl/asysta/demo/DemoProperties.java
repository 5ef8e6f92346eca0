package pl.asysta.demo;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The demonstration centre.
 *
 * @param enabled false starts the embedded database as an empty installation of one's own
 * @param families how many; the staff grows with them
 */
@Validated
@ConfigurationProperties("asysta.demo")
record DemoProperties(
        @DefaultValue("true") boolean enabled,
        @Min(20) @DefaultValue("80") int families) {}
