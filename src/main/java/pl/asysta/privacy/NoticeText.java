package pl.asysta.privacy;

import java.util.List;
import java.util.Map;

/**
 * What a privacy notice says, in the order in which it is read (art. 13(1) and (2), 14(1) and (2) GDPR).
 *
 * @param controller who decides about the data, and how she is reached
 * @param officer the data-protection officer, and how she is reached
 * @param purposes what the data are for, and on which basis
 * @param sources which data, and from whom they come
 * @param recipients who gets them
 * @param keptFor how long they are kept
 * @param rights of the person, and to whom she complains
 * @param duty whether she has to give them, and what follows if she does not
 */
public record NoticeText(
        String controller,
        String officer,
        String purposes,
        String sources,
        String recipients,
        String keptFor,
        String rights,
        String duty) {
    /** Its parts by the name of their heading. */
    public List<Map.Entry<String, String>> parts() {
        return List.of(
                Map.entry("controller", controller),
                Map.entry("officer", officer),
                Map.entry("purposes", purposes),
                Map.entry("sources", sources),
                Map.entry("recipients", recipients),
                Map.entry("keptFor", keptFor),
                Map.entry("rights", rights),
                Map.entry("duty", duty));
    }
}
