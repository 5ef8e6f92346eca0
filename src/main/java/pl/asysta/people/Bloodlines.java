package pl.asysta.people;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.asysta.cases.MemberView;
import pl.asysta.cases.PersonId;
import pl.asysta.kernel.RuleViolation;

/** What relations cannot be: the same that PostgreSQL refuses, with a sentence. */
@Component
class Bloodlines {
    private static final int PARENTS_BY_BIRTH = 2;

    private final JdbcClient jdbc;

    Bloodlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Refuses a relation that cannot be.
     *
     * @param known what is on record between the two
     */
    void check(RelationKind kind, MemberView from, MemberView to, List<RelationView> known) {
        fault(kind, from, to, known).ifPresent(key -> {
            throw RuleViolation.at("other", key);
        });
    }

    boolean allows(RelationKind kind, MemberView from, MemberView to, List<RelationView> known) {
        return fault(kind, from, to, known).isEmpty();
    }

    private Optional<String> fault(RelationKind kind, MemberView from, MemberView to, List<RelationView> known) {
        if (from.id().equals(to.id())) {
            return Optional.of("relations.to-herself");
        }
        if (known.stream().anyMatch(relation -> isSame(relation.kind(), kind))) {
            return Optional.of("relations.known-already");
        }
        if (kind.isClose()
                && known.stream().anyMatch(relation -> relation.kind().isClose())) {
            return Optional.of("relations.close-already");
        }
        return kind.keepsGenerations() ? faultOfGenerations(kind, from, to) : Optional.empty();
    }

    private Optional<String> faultOfGenerations(RelationKind kind, MemberView from, MemberView to) {
        if (isNotBornBefore(from, to)) {
            return Optional.of("relations.elder-born-later");
        }
        if (descends(from.id(), to.id())) {
            return Optional.of("relations.own-ancestor");
        }
        return kind == RelationKind.PARENT && parentsByBirth(to.id()) >= PARENTS_BY_BIRTH
                ? Optional.of("relations.two-parents-already")
                : Optional.empty();
    }

    private static boolean isSame(RelationKind one, RelationKind other) {
        return one == other || one.isParenthood() && other.isParenthood();
    }

    private static boolean isNotBornBefore(MemberView elder, MemberView younger) {
        var one = elder.birthDate();
        var other = younger.birthDate();
        return one != null && other != null && !one.isBefore(other);
    }

    /** Whether the one is a descendant of the other, over any number of generations and families. */
    private boolean descends(PersonId one, PersonId from) {
        return jdbc.sql("""
                        with recursive ancestor (id) as (
                            select cast(? as uuid)
                            union
                            select r.from_id from relation r join ancestor a on r.to_id = a.id
                             where r.kind in ('PARENT', 'ADOPTIVE_PARENT', 'GRANDPARENT'))
                        select exists (select from ancestor where id = ?)""").params(one.id(), from.id()).query(Boolean.class).single();
    }

    private int parentsByBirth(PersonId child) {
        return jdbc.sql("select count(*) from relation where to_id = ? and kind = 'PARENT'")
                .param(child.id())
                .query(Integer.class)
                .single();
    }
}
