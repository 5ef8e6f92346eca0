package pl.asysta.caseload.web;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.caseload.AssistantProfile;
import pl.asysta.caseload.Language;

/** Where an assistant is at home and which languages she speaks. */
record ProfileForm(@Nullable Integer district, Set<Language> languages) {
    ProfileForm {
        languages = languages == null
                ? Set.of()
                : languages.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    static ProfileForm of(AssistantProfile profile) {
        return new ProfileForm(profile.district(), profile.languages());
    }

    AssistantProfile toProfile() {
        return new AssistantProfile(district, languages);
    }
}
