package pl.asysta.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.Pathway;
import pl.asysta.cases.PersonId;
import pl.asysta.cases.Stage;
import pl.asysta.register.Attention;
import pl.asysta.register.FamilyFilter;
import pl.asysta.register.Sorting;
import pl.asysta.register.TypedPesel;
import pl.asysta.risk.RiskBand;
import pl.asysta.site.SoughtWords;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * The filter, the order and the page as an address of the register says them; what it cannot mean, it does not ask for.
 *
 * @param q the words searched for, as they are typed
 * @param sought the same words as the address bears them
 */
record RegisterQuery(
        @Nullable String q,
        @Nullable String sought,
        @Nullable String person,
        @Nullable String stage,
        @Nullable String district,
        @Nullable String worker,
        @Nullable String assistant,
        @Nullable String pathway,
        @Nullable String risk,
        @Nullable String needs,
        @Nullable String sort,
        @Nullable String page) {
    /** In place of a person: the number was written into the address, where it must not stand. */
    static final String IN_ADDRESS = "address";

    private static final PersonId NO_PERSON = new PersonId(new UUID(0, 0));
    private static final int LONGEST_TEXT = 100;

    FamilyFilter filter() {
        return new FamilyFilter(
                text(),
                person == null
                        ? null
                        : Objects.requireNonNullElse(read(person, id -> new PersonId(UUID.fromString(id))), NO_PERSON),
                one(Stage.values(), stage),
                district != null && district.matches("\\d{1,6}") ? Integer.valueOf(district) : null,
                read(worker, id -> new WorkerId(UUID.fromString(id))),
                read(assistant, id -> new WorkerId(UUID.fromString(id))),
                one(Pathway.values(), pathway),
                one(RiskBand.values(), risk),
                one(Attention.values(), needs));
    }

    Sorting sorting() {
        return Sorting.of(sort);
    }

    int number() {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    /** With the words that the address bears, and none for an address of somebody else. */
    RegisterQuery opened(SoughtWords words, Viewer viewer) {
        return with(words.opened(sought, viewer.worker().id()).orElse(null), sought);
    }

    /** With the words that were typed as the address may bear them. */
    RegisterQuery locked(SoughtWords words, Viewer viewer) {
        var text = text();
        return with(
                text, text == null ? null : words.locked(text, viewer.worker().id()));
    }

    /** Whether words stand readable in the address, where they must not. */
    boolean isReadable() {
        return text() != null;
    }

    /** Whether the address bears words that are not for this reader. */
    public boolean isSomebodyElses() {
        return sought != null && !sought.isBlank() && text() == null;
    }

    /** Whether a PESEL may have been typed into the search box. */
    boolean holdsLongNumber() {
        return TypedPesel.in(q).isPresent();
    }

    /** The eleven digits of it. */
    String longNumber() {
        return TypedPesel.in(q).orElseThrow();
    }

    /** The same question about a person in place of a text. */
    RegisterQuery about(String asked) {
        return new RegisterQuery(
                null, null, asked, stage, district, worker, assistant, pathway, risk, needs, sort, null);
    }

    /** Where the list of the same families in another order is; it begins anew. */
    public String sortedBy(Sorting.By column) {
        return address("/cases", Map.of("sort", sorting().clicked(column).toString(), "page", ""));
    }

    /** Where another page of the same list is. */
    public String page(int number) {
        return address("/cases", Map.of("page", Integer.toString(number)));
    }

    /** Where the same list is to be had as a file. */
    public String file() {
        return address("/cases.csv", Map.of("page", ""));
    }

    /** Where this list is, from its beginning. */
    public String list() {
        return address("/cases", Map.of("page", ""));
    }

    /** Where the list of one assistant's families is. */
    static String of(FamilyFilter filter) {
        var quick = new RegisterQuery(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                name(filter.pathway()),
                null,
                name(filter.attention()),
                null,
                null);
        return quick.list();
    }

    private RegisterQuery with(@Nullable String typed, @Nullable String borne) {
        return new RegisterQuery(
                typed, borne, person, stage, district, worker, assistant, pathway, risk, needs, sort, page);
    }

    private String address(String path, Map<String, String> changed) {
        var parts = parts();
        parts.putAll(changed);
        var asked = parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }

    private Map<String, @Nullable String> parts() {
        var parts = new LinkedHashMap<String, @Nullable String>();
        parts.put("sought", sought);
        parts.put("person", person);
        parts.put("stage", stage);
        parts.put("district", district);
        parts.put("worker", worker);
        parts.put("assistant", assistant);
        parts.put("pathway", pathway);
        parts.put("risk", risk);
        parts.put("needs", needs);
        parts.put("sort", sort);
        parts.put("page", page);
        return parts;
    }

    private @Nullable String text() {
        if (q == null || q.isBlank()) {
            return null;
        }
        var stripped = q.strip();
        return stripped.substring(
                0,
                stripped.offsetByCodePoints(0, Math.min(LONGEST_TEXT, stripped.codePointCount(0, stripped.length()))));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T read(@Nullable String id, Function<String, T> as) {
        try {
            return id == null ? null : as.apply(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
