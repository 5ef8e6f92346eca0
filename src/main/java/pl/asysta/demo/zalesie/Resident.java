package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.Kinship;
import pl.asysta.kernel.PersonName;
import pl.asysta.kernel.Sex;

/** A person of a family in Zalesie. */
record Resident(
        UUID id,
        PersonName name,
        LocalDate born,
        Sex sex,
        Kinship kinship,
        @Nullable String pesel) {}
