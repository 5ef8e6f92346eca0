package pl.asysta.district;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.asysta.support.Centre.FIRST_DISTRICT;
import static pl.asysta.support.Colleague.JAN;
import static pl.asysta.support.Colleague.JULIA;
import static pl.asysta.support.Colleague.MARIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.IndicativeSentencesGeneration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.asysta.district.OnDuty.Why;
import pl.asysta.support.Centre;
import pl.asysta.support.CentreTest;

/** Jan and Julia serve the first district, Maria stands in for them. */
@DisplayName("A new family of a district")
@IndicativeSentencesGeneration(separator = " ", generator = ReplaceUnderscores.class)
@CentreTest
class DutyRosterTests {
    @Autowired
    DutyRoster roster;

    @Autowired
    Centre centre;

    @BeforeEach
    void maria_stands_in() {
        centre.owner()
                .sql("update district set deputy_id = ? where id = ?")
                .params(MARIA.id().id(), FIRST_DISTRICT)
                .update();
    }

    @Test
    void goes_to_its_worker() {
        assertThat(today()).isEqualTo(new OnDuty(JAN.id(), Why.HER_DISTRICT, null));
    }

    @Test
    void goes_to_whoever_has_it_before_her() {
        assertThat(roster.of(FIRST_DISTRICT, JULIA.id(), centre.today()))
                .contains(new OnDuty(JULIA.id(), Why.HER_DISTRICT, null));
    }

    @Test
    void goes_to_the_deputy_while_its_worker_is_away() {
        centre.away(JAN, 0, 0);

        assertThat(today()).isEqualTo(new OnDuty(MARIA.id(), Why.DEPUTY, JAN.id()));
    }

    @Test
    void goes_to_the_next_worker_while_the_deputy_is_away_too() {
        centre.away(JAN, -1, 1);
        centre.away(MARIA, 0, 0);

        assertThat(today()).isEqualTo(new OnDuty(JULIA.id(), Why.NEXT_WORKER, JAN.id()));
    }

    @Test
    void waits_for_its_worker_while_everybody_is_away() {
        centre.away(JAN, 0, 0);
        centre.away(JULIA, 0, 0);
        centre.away(MARIA, 0, 0);

        assertThat(today()).isEqualTo(new OnDuty(JAN.id(), Why.NOBODY_PRESENT, null));
    }

    @Test
    void goes_to_its_worker_on_the_days_around_her_absence() {
        centre.away(JAN, 1, 3);

        assertThat(roster.of(FIRST_DISTRICT, null, centre.today()).orElseThrow().worker())
                .isEqualTo(JAN.id());
        assertThat(roster.of(FIRST_DISTRICT, null, centre.today().plusDays(1))
                        .orElseThrow()
                        .worker())
                .isEqualTo(MARIA.id());
        assertThat(roster.of(FIRST_DISTRICT, null, centre.today().plusDays(3))
                        .orElseThrow()
                        .worker())
                .isEqualTo(MARIA.id());
        assertThat(roster.of(FIRST_DISTRICT, null, centre.today().plusDays(4))
                        .orElseThrow()
                        .worker())
                .isEqualTo(JAN.id());
    }

    @Test
    void goes_to_the_next_worker_where_nobody_stands_in_or_her_account_is_closed() {
        centre.away(JAN, 0, 0);
        centre.owner()
                .sql("update worker set enabled = false where login = 'maria'")
                .update();

        assertThat(today().worker()).isEqualTo(JULIA.id());
    }

    @Test
    void goes_to_nobody_where_nobody_serves() {
        centre.owner().sql("delete from district_worker").update();

        assertThat(roster.of(FIRST_DISTRICT, null, centre.today())).isEmpty();
    }

    private OnDuty today() {
        return roster.of(FIRST_DISTRICT, null, centre.today()).orElseThrow();
    }
}
