package pl.asysta.audit;

import java.util.List;

/**
 * A family as the log shows it to whoever may not know more of it, and who looked at its file.
 *
 * @param initial of its name
 * @param number of its case
 * @param looks the newest first
 * @param reveals of the numbers of its members, the newest first
 */
public record FamilyInLog(String initial, String number, List<Look> looks, List<Reveal> reveals) {}
