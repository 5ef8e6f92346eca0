package pl.asysta.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.asysta.cases.Stage;
import pl.asysta.register.Conditions.Either;
import pl.asysta.statute.StartDays;
import pl.asysta.statute.StatutoryRules;

/** What a filter asks of the entries of the register. Values of enums stand in the SQL, so that it is planned for them. */
@Component
class FilterConditions {
    private static final int SOON_DAYS = 14;
    /** A family that nobody has met for longer has not been seen. */
    static final int NOT_SEEN_DAYS = 14;

    private static final Set<Stage> WITH_ASSISTANT = stages(Stage::hasAssistant);
    /** That a family is still on its way to an assistant. */
    static final String ON_THE_WAY = Conditions.oneOf("e.stage", stages(Stage::isBeforeAssistant));

    private final StatutoryRules rules;
    private final Clock clock;

    FilterConditions(StatutoryRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is asked besides.
     *
     * @param words what is sought, as {@link Sought} says it, or null
     */
    Conditions of(FamilyFilter filter, @Nullable String words, Conditions asked) {
        if (words != null) {
            asked.and("e.words @@ cast(:words as tsquery)", "words", words);
        }
        if (filter.person() != null) {
            asked.and("""
                    e.case_id in (select m.case_id from person known join person p on p.pesel = known.pesel
                                    join family_member m on m.person_id = p.id where known.id = :person)""", "person", filter.person().id());
        }
        if (filter.stage() != null) {
            asked.and("e.stage = '" + filter.stage().name() + "'");
        }
        if (filter.pathway() != null) {
            asked.and("e.pathway = '" + filter.pathway().name() + "'");
        }
        if (filter.band() != null) {
            asked.and("e.band = '" + filter.band().name() + "'");
        }
        return workplace(filter, attention(filter, asked));
    }

    private static Conditions workplace(FamilyFilter filter, Conditions asked) {
        if (filter.district() != null) {
            asked.and("e.district_id = :district", "district", filter.district());
        }
        if (filter.socialWorker() != null) {
            asked.and(
                    "e.social_worker_id = :socialWorker",
                    "socialWorker",
                    filter.socialWorker().id());
        }
        if (filter.assistant() != null) {
            asked.and(
                    "e.assistant_id = :assistant",
                    "assistant",
                    filter.assistant().id());
        }
        return asked;
    }

    private Conditions attention(FamilyFilter filter, Conditions asked) {
        var attention = filter.attention();
        var today = LocalDate.now(clock);
        return attention == null
                ? asked
                : switch (attention) {
                    case LATE -> asked.andOneOfClocks(late(today));
                    case SOON -> asked.andOneOfClocks(soon(today)).and("not " + Either.any(late(today)));
                    case WITH_ASSISTANT -> asked.and(Conditions.oneOf("e.stage", WITH_ASSISTANT));
                    case WITHOUT_ASSISTANT -> asked.and(ON_THE_WAY);
                    case NOT_SEEN -> asked.andOneOf(List.of(notSeenSince(today.minusDays(NOT_SEEN_DAYS))));
                };
    }

    private static Either notSeenSince(LocalDate day) {
        var seen = "greatest(e.last_visit_on, e.assigned_on)";
        return new Either(Conditions.oneOf("e.stage", WITH_ASSISTANT) + " and " + seen + " < date '" + day + "'", seen);
    }

    /** That one of its clocks has run out. */
    private List<Either> late(LocalDate today) {
        return oneOfItsClocks(running -> rules.startsEndedBefore(today, running.rule()));
    }

    /** That one of its clocks runs out within the next days. */
    private List<Either> soon(LocalDate today) {
        var last = today.plusDays(SOON_DAYS);
        return oneOfItsClocks(running -> rules.startsEndingBetween(today, last, running.rule()));
    }

    private static List<Either> oneOfItsClocks(Function<RunningClock, List<StartDays>> started) {
        return Arrays.stream(RunningClock.values())
                .map(running -> new Either(running.startedOn(started.apply(running)), running.start()))
                .toList();
    }

    private static Set<Stage> stages(Predicate<Stage> which) {
        return Arrays.stream(Stage.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
