package pl.asysta.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Colleague.EWA;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.KRYSTYNA;
import static pl.asysta.support.Colleague.PELAGIA;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.support.Browser;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;
import pl.asysta.support.Colleague;
import pl.asysta.support.Statements;

@DisplayName("The desks")
@IndicativeSentencesGeneration(separator = ", ", generator = ReplaceUnderscores.class)
@CentreTest
class DeskStatementsTests {
    private static final int FEW = 15;
    private static final int MANY = 1500;

    @Autowired
    Centre centre;

    @Autowired
    Browser browser;

    @Autowired
    Statements statements;

    @Test
    void ask_the_database_as_often_with_fifteen_families_as_with_fifteen_hundred() {
        var crowd = new Crowd(centre);
        crowd.come(FEW);
        count(); // what is read once is read now
        var few = count();

        crowd.come(MANY - FEW);
        var many = count();

        few.forEach((who, number) ->
                System.out.printf("desk of %-10s %2d statements, with 1500 %2d%n", who, number, many.get(who)));
        assertThat(many).isEqualTo(few);
        assertThat(few.values()).allMatch(number -> number > 0 && number <= Statements.MOST);
    }

    private Map<Colleague, Integer> count() {
        var counts = new EnumMap<Colleague, Integer>(Colleague.class);
        for (var who : new Colleague[] {PELAGIA, JAN, EWA, KRYSTYNA}) {
            counts.put(who, statements.of(() -> browser.read(who, "/")).size());
        }
        return counts;
    }
}
