package pl.asysta.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;

@DisplayName("The key of second factors")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
@CentreTest
class SecretBoxTests {
    private static final String OLD = key('a');
    private static final String NEW = key('b');
    private static final byte[] SECRET = "sekret z telefonu".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient jdbc;

    @Test
    void reads_what_the_earlier_one_locked_and_locks_with_the_one_of_today() {
        var locked = box(OLD, "").locked(SECRET);
        var both = box(NEW, OLD);

        assertThat(both.opened(locked)).isEqualTo(SECRET);
        assertThat(both.isUpToDate(locked)).isFalse();
        assertThat(both.isUpToDate(both.locked(SECRET))).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> box(OLD, "").opened(both.locked(SECRET)));
        assertThatIllegalStateException().isThrownBy(() -> box(NEW, "").opened(locked));
    }

    @Test
    void reads_what_was_locked_before_keys_had_names() {
        var locked = unnamed(OLD);

        assertThat(box(OLD, "").opened(locked)).isEqualTo(SECRET);
        assertThat(box(NEW, OLD).opened(locked)).isEqualTo(SECRET);
        assertThat(box(OLD, "").isUpToDate(locked)).isFalse();
    }

    @Test
    void is_changed_at_a_start_for_everybody_and_then_the_earlier_one_is_not_needed() {
        keep(Colleague.JAN, box(OLD, "").locked(SECRET));
        keep(Colleague.EWA, unnamed(OLD));

        new Resealing(jdbc, box(NEW, OLD)).go();

        assertThat(box(NEW, "").opened(kept(Colleague.JAN))).isEqualTo(SECRET);
        assertThat(box(NEW, "").opened(kept(Colleague.EWA))).isEqualTo(SECRET);
        var before = kept(Colleague.JAN);
        new Resealing(jdbc, box(NEW, OLD)).go();
        assertThat(kept(Colleague.JAN)).as("nothing left to do").isEqualTo(before);
    }

    @Test
    void leaves_alone_what_none_of_the_keys_opens_and_says_so(CapturedOutput output) {
        var locked = box(key('c'), "").locked(SECRET);
        keep(Colleague.JAN, locked);
        keep(Colleague.EWA, box(OLD, "").locked(SECRET));

        new Resealing(jdbc, box(NEW, OLD)).go();

        assertThat(output).contains("1 second factors cannot be read", "asysta.secret-key-former");
        assertThat(kept(Colleague.JAN)).isEqualTo(locked);
        assertThat(box(NEW, "").opened(kept(Colleague.EWA))).isEqualTo(SECRET);
    }

    @Test
    void has_thirty_two_bytes_the_earlier_ones_too() {
        var shorter = Base64.getEncoder().encodeToString(new byte[31]);

        assertThatIllegalStateException()
                .isThrownBy(() -> box(shorter, "").locked(SECRET))
                .withMessageContaining("asysta.secret-key must be 32 bytes");
        assertThatIllegalStateException()
                .isThrownBy(() -> box(NEW, OLD + ", " + shorter).locked(SECRET))
                .withMessageContaining("asysta.secret-key-former must be 32 bytes");
    }

    private void keep(Colleague whose, byte[] locked) {
        centre.owner()
                .sql(
                        "insert into authenticator_app (worker_id, secret, created_at, confirmed_at) values (?, ?, now(), now())")
                .params(whose.id().id(), locked)
                .update();
    }

    private byte[] kept(Colleague whose) {
        return centre.owner()
                .sql("select secret from authenticator_app where worker_id = ?")
                .param(whose.id().id())
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    private static SecretBox box(String key, String former) {
        return new SecretBox(new SecretKeys(new MockEnvironment()
                .withProperty("asysta.secret-key", key)
                .withProperty("asysta.secret-key-former", former)));
    }

    /** As it was locked until there was more than one key. */
    private static byte[] unnamed(String key) {
        var bytes = Base64.getDecoder().decode(key);
        return new AesBytesEncryptor(
                        new SecretKeySpec(bytes, "AES"), KeyGenerators.secureRandom(16), CipherAlgorithm.GCM)
                .encrypt(SECRET);
    }

    private static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
