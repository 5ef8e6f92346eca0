package pl.asysta.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import pl.asysta.cases.CaseView;
import pl.asysta.kernel.RuleViolation;

/**
 * Whom a paper may name: the members of the family, and whoever it has named before. A locked paper keeps the names that
 * people had then.
 *
 * @param names by the id of the person
 */
record KnownPeople(Map<String, String> names) {
    static KnownPeople of(CaseView family, Map<String, String> namedBefore) {
        var names = new LinkedHashMap<>(namedBefore);
        family.members()
                .forEach(member ->
                        names.put(member.id().toString(), member.name().full()));
        return new KnownPeople(names);
    }

    /** These people with their names. */
    Map<String, String> named(Map<String, String> people) {
        var named = new TreeMap<String, String>();
        people.keySet().forEach(id -> named.put(id, name(id)));
        return named;
    }

    /** The name of one of them; a stranger comes only from a form that no page of ours sent. */
    String name(String id) {
        var name = names.get(id);
        if (name == null) {
            throw new RuleViolation("interview.not-of-the-family");
        }
        return name;
    }
}
