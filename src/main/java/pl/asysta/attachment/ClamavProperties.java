package pl.asysta.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pl.asysta.kernel.ThisComputer;
import pl.asysta.kernel.UnprotectedWay;

/**
 * Where ClamAV listens, if the centre has it.
 *
 * @param host of clamd; without one no file is scanned
 * @param port of clamd
 * @param timeout how long one file may take
 * @param privateWay whether nobody else can reach the network between this computer and clamd, which encrypts nothing
 */
@ConfigurationProperties("asysta.clamav")
record ClamavProperties(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("false") boolean privateWay) {
    boolean isConfigured() {
        return host != null && !host.isBlank();
    }

    /**
     * Lets clamd pass where nobody listens on the way.
     *
     * @throws UnprotectedWay if it is elsewhere
     */
    void demandProtected() {
        if (host != null && isConfigured() && !privateWay && !ThisComputer.isNamed(host)) {
            throw new UnprotectedWay(
                    "ClamAV at " + host,
                    "clamd encrypts nothing: let it run on this computer; or, where nobody else can reach the network"
                            + " between, set ASYSTA_CLAMAV_PRIVATE_WAY=true");
        }
    }
}
