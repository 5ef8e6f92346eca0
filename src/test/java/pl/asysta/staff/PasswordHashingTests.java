package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("The hash of a password")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordHashingTests {
    private final PasswordEncoder encoder = new PasswordHashing().passwordEncoder(new PasswordCost(64, 1));

    @ParameterizedTest
    @ValueSource(strings = {"Żółta kaczka 7 razy", "🦆 kaczka, 10 znaków", "a\u0000b", " "})
    void fits_the_password_it_was_made_of_and_no_other(String password) {
        var kept = encoder.encode(password);

        assertThat(encoder.matches(password, kept)).isTrue();
        assertThat(encoder.matches(password + " ", kept)).isFalse();
        assertThat(encoder.encode(password)).as("salted").isNotEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00\ud800", "kaczka \ud83e"})
    void is_not_at_fault_for_half_a_letter(String typed) {
        assertThat(encoder.matches(typed, encoder.encode("Żółta kaczka 7 razy")))
                .isFalse();
    }
}
