package pl.asysta.demo.zalesie;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what was agreed with the six assistants whom every demonstration has, where they live, what they speak. */
final class AssistantRows {
    private final Calendar calendar;
    private final Rows rows = new Rows();
    private final Dice dice = Dice.of("assistants", 0);

    AssistantRows(Calendar calendar) {
        this.calendar = calendar;
    }

    Rows write(List<Integer> districts) {
        profile(0, districts.get(0), "{UKRAINIAN}");
        profile(1, districts.get(1), "{}");
        profile(2, districts.get(2 % districts.size()), "{UKRAINIAN,RUSSIAN}");
        profile(3, null, "{POLISH_SIGN_LANGUAGE}");
        profile(4, districts.get(0), "{}");
        rows.add(
                Table.ASSISTANT_TERMS,
                dice.id(),
                assistant(2),
                calendar.today().minusMonths(8),
                new BigDecimal("0.75"),
                null,
                "Trzy czwarte etatu, wniosek z powodu opieki nad dzieckiem.",
                FixedStaff.DIRECTING.id(),
                calendar.at(calendar.today().minusMonths(8), LocalTime.of(10, 20)));
        var suspended = StaffRows.awaySince(FixedStaff.ASSISTANTS.get(5), calendar.today());
        rows.add(
                Table.WORKER_SUSPENSION,
                dice.id(),
                assistant(5),
                suspended,
                "Pismo o wszczęciu postępowania, KD.110.3",
                FixedStaff.DIRECTING.id(),
                calendar.at(calendar.today().minusDays(19), LocalTime.of(9, 5)));
        return rows;
    }

    private void profile(int assistant, @Nullable Integer district, String languages) {
        rows.add(Table.ASSISTANT_PROFILE, assistant(assistant), district, languages);
    }

    private static UUID assistant(int index) {
        return FixedStaff.ASSISTANTS.get(index).id();
    }
}
