package pl.asysta.statute;

import static pl.asysta.statute.MedicalSpeciality.NEONATOLOGY;
import static pl.asysta.statute.MedicalSpeciality.OBSTETRICS_AND_GYNAECOLOGY;
import static pl.asysta.statute.MedicalSpeciality.PERINATOLOGY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The act of 4 November 2016 on supporting pregnant women and families "Za życiem". */
public final class ForLifeAct {
    /** The first day of the act; nothing under it can be dated earlier. */
    public static final LocalDate IN_FORCE_SINCE = LocalDate.of(2017, 1, 1);

    /** Art. 4(3). That centres accept the wider list is seen in practice; its first day was not verified. */
    private static final Dated<Set<MedicalSpeciality>> CERTIFYING = Dated.<Set<MedicalSpeciality>>from(
                    "2017-01-01", EnumSet.of(OBSTETRICS_AND_GYNAECOLOGY, PERINATOLOGY, NEONATOLOGY))
            .then("2021-01-01", EnumSet.allOf(MedicalSpeciality.class));

    private ForLifeAct() {}

    /** Of which specialities a doctor may be who certified a child's illness on this day. */
    public static Set<MedicalSpeciality> certifyingOn(LocalDate day) {
        return Set.copyOf(CERTIFYING.on(day));
    }
}
