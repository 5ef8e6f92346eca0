package pl.asysta.demo.zalesie;

import static pl.asysta.cases.PaperKind.COOPERATION_START;
import static pl.asysta.cases.PaperKind.PARTICIPATION_CONSENT;

import java.util.List;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;

/** The case with its people, its papers and the consent. */
final class CaseChapter implements Chapter {
    private final Places places;
    private final List<Integer> districts;

    CaseChapter(Places places, List<Integer> districts) {
        this.places = places;
        this.districts = districts;
    }

    @Override
    public void write(File file, Rows rows) {
        familyCase(file, rows);
        members(file, rows);
        var family = file.family();
        var dice = family.dice("papers");
        for (var step : family.course().steps()) {
            var author = family.author(step.paper()).id();
            int spell = step.paper() == PaperKind.REOPENING ? family.course().spell() : 1;
            rows.add(Table.CASE_PAPER, dice.id(), family.id(), step.paper(), step.on(), author, step.at(), spell);
        }
        family.course().find(PARTICIPATION_CONSENT).ifPresent(signed -> consent("PARTICIPATION", file, signed, rows));
        if (family.pathway().startsWithJointVisit()) {
            family.course().find(COOPERATION_START).ifPresent(signed -> consent("COOPERATION", file, signed, rows));
        }
    }

    private void familyCase(File file, Rows rows) {
        var family = file.family();
        var address = places.in(family.district(), family.dice("address"));
        var assistant = family.course().stage().hasAssistant() ? family.assistant() : null;
        var monitor = family.course().stage() == Stage.MONITORED ? family.assistant() : null;
        rows.add(
                Table.FAMILY_CASE,
                family.id(),
                file.number(),
                file.household().label(),
                family.pathway(),
                family.course().stage(),
                address.street(),
                address.house(),
                address.flat(),
                address.postcode(),
                address.locality(),
                districts.get(family.district()),
                family.socialWorker().id(),
                assistant == null ? null : assistant.id(),
                monitor == null ? null : monitor.id(),
                family.course().spell(),
                family.course().step(PaperKind.REFERRAL).on(),
                family.course().urgent(),
                family.openedAt());
    }

    private static void members(File file, Rows rows) {
        int position = 0;
        for (var person : file.household().residents()) {
            var name = person.name();
            rows.add(
                    Table.PERSON,
                    person.id(),
                    name.first(),
                    name.last(),
                    person.born(),
                    person.pesel(),
                    person.sex(),
                    null);
            rows.add(Table.FAMILY_MEMBER, file.family().id(), person.id(), person.kinship(), position++);
        }
    }

    private static void consent(String kind, File file, Step signed, Rows rows) {
        var family = file.family();
        var id = family.dice("consent " + kind).id();
        rows.add(
                Table.CONSENT,
                id,
                family.id(),
                kind,
                signed.on(),
                "w domu rodziny",
                signed.on(),
                kind.equals("COOPERATION"),
                null,
                null,
                null,
                family.socialWorker().id(),
                signed.at());
        file.household().adults().forEach(adult -> rows.add(Table.CONSENT_SIGNATORY, id, adult.id()));
    }
}
