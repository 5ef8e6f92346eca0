package pl.asysta.demo.zalesie;

import pl.asysta.cases.PaperKind;

/** The referral: who told the centre, and what. */
final class ReferralChapter implements Chapter {
    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var dice = family.dice("referral");
        var informant = family.story().informant();
        var received = family.course().step(PaperKind.REFERRAL);
        rows.add(
                Table.REFERRAL,
                dice.id(),
                family.id(),
                received.on(),
                dice.one(informant.channels()),
                informant.source(),
                informant.reporters().isEmpty() ? null : dice.one(informant.reporters()),
                family.story().text("referrals"),
                family.course().urgent(),
                family.socialWorker().id(),
                received.at());
    }
}
