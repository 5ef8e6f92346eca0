package pl.asysta.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.centre.Centre;
import pl.asysta.centre.Centres;
import pl.asysta.database.DatabaseAccess;
import pl.asysta.demo.zalesie.Zalesie;

/** The demonstration centre: moves into the application's own database while nobody else lives there. */
@Service
public class DemoCentre {
    private final DatabaseAccess access;
    private final DemoProperties properties;
    private final Centres centres;
    private final Zalesie zalesie;
    private final JdbcClient jdbc;

    DemoCentre(DatabaseAccess access, DemoProperties properties, Centres centres, Zalesie zalesie, JdbcClient jdbc) {
        this.access = access;
        this.properties = properties;
        this.centres = centres;
        this.zalesie = zalesie;
        this.jdbc = jdbc;
    }

    /** Moves in, or answers false: asked not to, somebody else's database, or not empty. All of it or nothing. */
    @Transactional
    public boolean moveIn() {
        if (!properties.enabled() || !access.embedded() || !isEmpty()) {
            return false;
        }
        centres.name(new Centre("Ośrodek Pomocy Społecznej w Zalesiu", "OPS w Zalesiu", true));
        declare();
        zalesie.settle(properties.families());
        inform();
        return true;
    }

    /** How to sign in, as long as this installation is the demonstration. */
    @Transactional(readOnly = true)
    public Optional<DemoSignIn> signIn() {
        return centres.named().filter(Centre::demo).map(demo -> new DemoSignIn(Zalesie.PASSWORD, accounts()));
    }

    private void declare() {
        jdbc.sql("""
                        insert into accessibility_declaration (contact, email, phone, building, drawn_up_on, reviewed_on)
                        values ('Sekretariat', 'ops@zalesie.example', '32 555 01 00',
                                'ul. Szkolna 1, Zalesie. Wejście bez progu od podwórza, dzwonek na wysokości 90 cm. Winda na piętro,'
                                || ' toaleta dla osób na wózku na parterze. Można wejść z psem asystującym. Pętla indukcyjna w'
                                || ' sekretariacie; tłumacza języka migowego zamawia się trzy dni wcześniej.',
                                date '2026-03-02', date '2026-03-02')""").update();
    }

    private void inform() {
        jdbc.sql("""
                        insert into privacy_notice (valid_from, controller, officer, purposes, sources, recipients, kept_for, rights,
                                                    duty, saved_by, saved_at)
                        select date '2026-01-02',
                               'Ośrodek Pomocy Społecznej w Zalesiu, ul. Szkolna 1, tel. 32 555 01 00, ops@zalesie.example.',
                               'Inspektora ochrony danych można zapytać o wszystko, co dotyczy danych: iod@zalesie.example.',
                               'Dane są potrzebne, żeby pomóc rodzinie: przeprowadzić wywiad, przydzielić asystenta i zaplanować'
                               || ' pracę. Podstawą jest ustawa o wspieraniu rodziny i systemie pieczy zastępczej, a nie zgoda.',
                               'Są to dane o osobach w rodzinie, ich sytuacji i potrzebach. Podaje je rodzina, a część szkoła,'
                               || ' przychodnia, sąd albo policja.',
                               'Sąd i instytucje, które pomagają rodzinie, gdy pozwala na to prawo.',
                               'Dziesięć lat od końca roku, w którym sprawa została zamknięta.',
                               'Każdy może zobaczyć swoje dane, dostać ich kopię, poprawić błędy i złożyć skargę do Prezesa Urzędu'
                               || ' Ochrony Danych Osobowych.',
                               'Podanie danych wynika z ustawy. Bez nich ośrodek nie może przydzielić asystenta.',
                               id, now()
                          from worker where login = 'dyrektor'""").update();
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from worker) and not exists (select from centre)")
                .query(Boolean.class)
                .single();
    }

    private static List<DemoSignIn.Account> accounts() {
        return Zalesie.fixedStaff().stream()
                .map(person ->
                        new DemoSignIn.Account(person.login(), person.name().full(), person.title()))
                .toList();
    }
}
