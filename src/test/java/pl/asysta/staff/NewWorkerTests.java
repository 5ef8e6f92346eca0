package pl.asysta.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import pl.asysta.kernel.PersonName;

@DisplayName("A new worker")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
class NewWorkerTests {
    @Test
    void has_one_login_in_small_letters_however_it_was_typed() {
        var typed = new NewWorker("Anna.Lis", new PersonName("Anna", "Lis"), Role.COORDINATOR, "koordynatorka");

        assertThat(typed.login()).isEqualTo("anna.lis");
    }
}
