package pl.asysta.desk.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of her families an assistant looks at. */
enum FamiliesShown {
    ALL,
    /** Something is due within two weeks, or was due. */
    SOON,
    /** She has not met it for more than two weeks. */
    UNSEEN;

    /** As an address says it; all of them for anything else. */
    static FamiliesShown of(@Nullable String name) {
        return Stream.of(values())
                .filter(one -> one.address().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    /** Its word in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(FamilyOnDesk family, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case SOON -> family.isDueBy(today.plusDays(FamilyOnDesk.SOON_DAYS));
            case UNSEEN -> family.row().isNotSeenOn(today);
        };
    }
}
