package pl.asysta.privacy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The centre's privacy notice in one of its versions.
 *
 * @param validFrom the first day on which it was given to people
 */
public record PrivacyNotice(int number, LocalDate validFrom, NoticeText text, String savedBy, Instant savedAt) {}
