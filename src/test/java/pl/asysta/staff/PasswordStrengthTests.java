package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import pl.asysta.kernel.RuleViolation;

@DisplayName("A password")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class PasswordStrengthTests {
    private static final PasswordStrength STRENGTH = new PasswordStrength();
    private static final List<String> IWONA =
            List.of("iwona.step", "Iwona Stępień", "Ośrodek Pomocy Społecznej w Zalesiu", "OPS w Zalesiu", "asysta");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "qwertyuiop123",
                "Password1234",
                "P@ssw0rd2026",
                "Hasło1234567",
                "hasłohasłohasło",
                "Haslo-2026!!",
                "Marcin123456",
                "Małgosia2026",
                "zaq12wsxZAQ!",
                "kochamcie123",
                "MisiaczekMisiaczek",
                "Październik26",
                "polskagola12",
                "aaaaaaaaaaaa",
                "żżżżżżżżżżżżżżżżżżżż",
                "123456123456123456",
                "abcabcabcabc"
            })
    void that_is_on_the_lists_is_refused(String password) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> STRENGTH.demand("password", password, IWONA))
                .withMessage("staff.password.common");
    }

    @Test
    void that_is_one_of_the_three_thousand_commonest_with_twelve_letters_is_refused() throws IOException {
        assertThat(breached()).hasSize(43_804).allMatch(password -> password.length() >= 12);

        assertThat(breached().subList(0, 3000)).allSatisfy(this::isCommon);
    }

    @Test
    void that_a_breach_has_shown_is_refused_also_in_capital_letters() throws IOException {
        var shown = breached();
        for (int i = 3000; i < shown.size(); i += 41) {
            isCommon(shown.get(i));
            isCommon(shown.get(i).substring(0, 1).toUpperCase(Locale.ROOT)
                    + shown.get(i).substring(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"iwona.step2026", "IwonaStepien1", "Stępień-Iwona", "OPSwZalesiu26", "Społecznej-Pomocy"})
    void that_is_made_of_her_own_names_is_refused(String password) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> STRENGTH.demand("password", password, IWONA))
                .withMessage("staff.password.own");
    }

    @Test
    void that_only_her_own_names_give_away_is_refused_for_them() {
        var name = "Grzegrzółkiewicz";
        assertThatNoException().isThrownBy(() -> STRENGTH.demand("password", name, IWONA));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> STRENGTH.demand("password", name, List.of("Ewa Grzegrzółkiewicz")))
                .withMessage("staff.password.own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cztery zielone rowery",
                "Zalesie-2026-demo",
                "kubek stoi na regale",
                "wRz8!kQp2zLm",
                "żółta łódź płynie nocą",
                "drugie hasło długie"
            })
    void that_nobody_would_guess_is_taken(String password) {
        assertThatNoException().isThrownBy(() -> STRENGTH.demand("password", password, List.of("ewa")));
    }

    @Test
    void of_a_thousand_letters_is_measured_at_once() {
        long started = System.nanoTime();
        STRENGTH.demand("password", "ż7kQ ".repeat(200), IWONA.subList(0, 1));

        assertThat((System.nanoTime() - started) / 1e9).isLessThan(2);
    }

    private void isCommon(String password) {
        assertThatExceptionOfType(RuleViolation.class)
                .as(password)
                .isThrownBy(() -> STRENGTH.demand("password", password, List.of()))
                .withMessage("staff.password.common");
    }

    private static List<String> breached() throws IOException {
        var file = new ClassPathResource("passwords/breached.txt.gz");
        try (var words = new GZIPInputStream(file.getInputStream())) {
            return new String(words.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    @Test
    void is_kept_by_argon2_at_the_cost_that_owasp_recommends_and_an_older_hash_asks_to_be_renewed() {
        var encoder = new PasswordHashing().passwordEncoder(new PasswordCost(19_456, 2));

        var hash = encoder.encode("cztery zielone rowery");

        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("cztery zielone rowery", hash)).isTrue();
        assertThat(encoder.upgradeEncoding(hash)).isFalse();
        var older = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("cztery zielone rowery");
        assertThat(encoder.matches("cztery zielone rowery", older)).isTrue();
        assertThat(encoder.upgradeEncoding(older)).isTrue();
    }
}
