package pl.asysta.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV listens, if the centre has it.
 *
 * @param host of clamd; without one no file is scanned
 * @param port of clamd
 * @param timeout how long one file may take
 */
@ConfigurationProperties("asysta.clamav")
record ClamavProperties(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration timeout) {
    boolean isConfigured() {
        return host != null && !host.isBlank();
    }
}
