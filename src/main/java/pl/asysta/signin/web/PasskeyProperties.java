package pl.asysta.signin.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where passkeys work: a browser uses one only at the address for which it was made.
 *
 * @param host the name under which workers open the application
 * @param origins the whole addresses, each with its scheme and port; none for this computer alone
 */
@ConfigurationProperties("asysta.passkeys")
record PasskeyProperties(
        @DefaultValue("localhost") String host,
        @DefaultValue Set<String> origins) {}
