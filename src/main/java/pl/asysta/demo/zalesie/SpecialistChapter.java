package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.institution.ReferralOutcome;

/**
 * Referrals to specialists, two for a family and none for one in four: some wait, to some the family goes, some are over,
 * some came to nothing.
 */
final class SpecialistChapter implements Chapter {
    private static final int ONE_WITHOUT_IN = 4;
    private static final int REFERRALS = 2;

    /** In turn; nothing yet is the first of them. */
    private static final List<Optional<ReferralOutcome>> OUTCOMES = List.of(
            Optional.empty(),
            Optional.of(ReferralOutcome.FINISHED),
            Optional.of(ReferralOutcome.ATTENDS),
            Optional.of(ReferralOutcome.DID_NOT_GO),
            Optional.empty(),
            Optional.of(ReferralOutcome.REFUSED_THERE),
            Optional.of(ReferralOutcome.FINISHED));

    private final Calendar calendar;
    private final List<List<String>> specialists;

    SpecialistChapter(Texts texts, Calendar calendar) {
        this.calendar = calendar;
        this.specialists = texts.columns("specialists");
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var assistant = family.assistant();
        var started = family.course().find(PaperKind.COOPERATION_START).map(Step::on);
        if (assistant == null
                || started.isEmpty()
                || family.index() % ONE_WITHOUT_IN == 0
                        && !FixedStaff.ASSISTANTS.get(0).equals(assistant)) {
            return;
        }
        var dice = family.dice("specialists");
        var fitting = specialists.stream()
                .filter(specialist ->
                        person(file.household(), specialist, started.get()).isPresent())
                .toList();
        for (int i = 0; i < REFERRALS; i++) {
            var outcome =
                    OUTCOMES.get((family.index() + i * 3) % OUTCOMES.size()).orElse(null);
            referral(
                    file,
                    assistant,
                    started.get(),
                    fitting.get((family.index() + i) % fitting.size()),
                    outcome,
                    dice,
                    rows);
        }
    }

    private void referral(
            File file,
            Colleague assistant,
            LocalDate started,
            List<String> specialist,
            @Nullable ReferralOutcome wanted,
            Dice dice,
            Rows rows) {
        var last = Meetings.last(file.family(), assistant, calendar.today());
        var early = calendar.onOrAfter(started.plusDays(dice.between(5, 60)));
        var came = calendar.onOrAfter(early.plusDays(dice.between(14, 45)));
        var outcome = came.isAfter(last) ? null : wanted;
        var referred = outcome == null ? calendar.onOrBefore(last.minusDays(dice.between(1, 20))) : early;
        if (referred.isBefore(started)) {
            return;
        }
        rows.add(
                Table.SPECIALIST_REFERRAL,
                dice.id(),
                file.family().id(),
                person(file.household(), specialist, started).orElseThrow().id(),
                specialist.get(0),
                specialist.get(1).isEmpty() ? null : InstitutionRows.id(Integer.parseInt(specialist.get(1))),
                referred,
                specialist.get(3),
                assistant.id(),
                calendar.at(referred, LocalTime.of(13, 20)),
                outcome,
                outcome == null ? null : came,
                words(outcome, specialist),
                outcome == null ? null : assistant.id(),
                outcome == null ? null : calendar.at(came, LocalTime.of(14, 5)));
    }

    private static Optional<Resident> person(Household household, List<String> specialist, LocalDate day) {
        var fromAge = specialist.get(2);
        return fromAge.isEmpty()
                ? household.adults().stream().findFirst()
                : household.residents().stream()
                        .filter(one -> one.kinship().isChild())
                        .filter(child -> child.born().until(day).getYears() >= Integer.parseInt(fromAge))
                        .findFirst();
    }

    private static @Nullable String words(@Nullable ReferralOutcome outcome, List<String> specialist) {
        if (outcome == null || outcome == ReferralOutcome.ATTENDS) {
            return null;
        }
        return specialist.get(outcome.wantsWords() ? 5 : 4);
    }
}
