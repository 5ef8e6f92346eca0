package pl.asysta.privacy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.CaseId;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.privacy.GiveNotice;
import pl.asysta.privacy.NoticeWay;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes of a notice that was given. */
record GivenForm(
        @NotEmpty(message = "{privacy.notice.nobody}") @Nullable
        List<UUID> persons,

        @NotBlank(message = "{privacy.notice.on.required}") @Day @Nullable
        String givenOn,

        @NotNull(message = "{privacy.notice.way.required}") @Nullable
        NoticeWay way) {
    /** With those marked who were not told yet. */
    static GivenForm to(List<MemberView> missing) {
        return new GivenForm(missing.stream().map(member -> member.id().id()).toList(), null, null);
    }

    GiveNotice toCommand(CaseId family) {
        return new GiveNotice(
                family,
                Objects.requireNonNull(persons).stream()
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .collect(Collectors.toSet()),
                Days.of(givenOn),
                Objects.requireNonNull(way));
    }
}
