package pl.asysta.demo.zalesie;

import static pl.asysta.intake.Channel.E_DELIVERY;
import static pl.asysta.intake.Channel.E_MAIL;
import static pl.asysta.intake.Channel.FIELD_WORK;
import static pl.asysta.intake.Channel.IN_PERSON;
import static pl.asysta.intake.Channel.LETTER;
import static pl.asysta.intake.Channel.PHONE;

import java.util.List;
import pl.asysta.intake.Channel;
import pl.asysta.intake.Source;

/** From whom the centre of Zalesie hears of families, by the codes of referral-sources.txt. */
enum Informant {
    SCHOOL(
            Source.INSTITUTION,
            List.of(
                    "Szkoła Podstawowa nr 1 w Zalesiu",
                    "Szkoła Podstawowa nr 2 w Zalesiu",
                    "Szkoła Podstawowa w Olszynach"),
            LETTER,
            PHONE,
            E_DELIVERY),
    KINDERGARTEN(Source.INSTITUTION, List.of("Przedszkole „Bajka” w Zalesiu"), PHONE, E_MAIL),
    POLICE(Source.INSTITUTION, List.of("Komisariat Policji w Zalesiu"), LETTER, E_DELIVERY),
    PROBATION_OFFICER(Source.INSTITUTION, List.of("Zespół Kuratorskiej Służby Sądowej w Zalesiu"), E_MAIL, LETTER),
    HEALTH(
            Source.INSTITUTION,
            List.of("Przychodnia „Zdrowie” w Zalesiu", "Szpital Powiatowy w Zalesiu"),
            PHONE,
            LETTER),
    COURT(Source.COURT, List.of("Sąd Rejonowy w Zalesiu, III Wydział Rodzinny i Nieletnich"), LETTER, E_DELIVERY),
    FOR_LIFE_APPLICANT(Source.FOR_LIFE_APPLICANT, List.of(), IN_PERSON, E_DELIVERY),
    FACILITY(Source.FACILITY, List.of("Młodzieżowy Ośrodek Wychowawczy w Zalesiu"), LETTER, E_DELIVERY),
    NEIGHBOUR(Source.OWN_INFORMATION, List.of("osoba z sąsiedztwa"), PHONE, IN_PERSON),
    FAMILY(Source.FAMILY, List.of(), IN_PERSON, PHONE),
    SOCIAL_WORK(Source.OWN_INFORMATION, List.of(), FIELD_WORK);

    private final Source source;
    private final List<String> reporters;
    private final List<Channel> channels;

    Informant(Source source, List<String> reporters, Channel... channels) {
        this.source = source;
        this.reporters = reporters;
        this.channels = List.of(channels);
    }

    Source source() {
        return source;
    }

    /** Who wrote or called; nobody to be named where the list is empty. */
    List<String> reporters() {
        return reporters;
    }

    List<Channel> channels() {
        return channels;
    }
}
