package pl.asysta.staff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one try of a password costs, whoever tries it: the least that OWASP recommends for Argon2id.
 *
 * @param memory in KiB
 * @param iterations passes over that memory
 */
@ConfigurationProperties("asysta.password")
record PasswordCost(
        @DefaultValue("19456") int memory,
        @DefaultValue("2") int iterations) {}
