package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.PaperKind;
import pl.asysta.cases.Stage;
import pl.asysta.intake.Channel;
import pl.asysta.kernel.PersonName;

/** The referral: who told the centre and what, on whose desk it came, and what a school or the police was answered. */
final class ReferralChapter implements Chapter {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int WRITTEN_DOWN_IN_MINUTES = 15;

    private final Texts texts;
    private final List<Integer> districts;
    private final ReplyRows replies;
    private final Numbers numbers = new Numbers("Z-%d/%04d");

    ReferralChapter(Texts texts, List<Integer> districts, LocalDate today) {
        this.texts = texts;
        this.districts = districts;
        this.replies = new ReplyRows(today);
    }

    @Override
    public void write(File file, Rows rows) {
        var family = file.family();
        var dice = family.dice("referral");
        var informant = family.story().informant();
        var received = family.course().step(PaperKind.REFERRAL);
        var id = dice.id();
        var channel = dice.one(informant.channels());
        var named = family.dice("informant");
        boolean neighbour = informant == Informant.NEIGHBOUR;
        boolean withheld = neighbour || informant.source().isOwedAnAnswer() && named.chance(15);
        var letter = letter(channel, received.on(), named);
        var number = numbers.next(received.on().getYear());
        rows.add(
                Table.REFERRAL,
                id,
                family.id(),
                number,
                received.on(),
                received.at()
                        .atZone(WARSAW)
                        .toLocalTime()
                        .minusMinutes(WRITTEN_DOWN_IN_MINUTES)
                        .truncatedTo(ChronoUnit.MINUTES),
                channel,
                informant.source(),
                neighbour ? person(named) : informant.reporters().isEmpty() ? null : dice.one(informant.reporters()),
                informant.source().isOwedAnAnswer() ? person(named) : null,
                withheld,
                letter,
                letter == null ? null : received.on().minusDays(named.between(1, 4)),
                family.story().text("referrals"),
                family.course().urgent(),
                writer(family).id(),
                received.at());
        handover(family, received, rows);
        if (informant.source().isOwedAnAnswer()) {
            replies.write(family, received.on(), number, letter, rows);
        }
    }

    /** Leaves to the application where the numbers go on. */
    void writeNumbers(Rows rows) {
        numbers.write(Table.REFERRAL_NUMBER, rows);
    }

    private void handover(Family family, Step received, Rows rows) {
        rows.add(
                Table.REFERRAL_HANDOVER,
                family.dice("handover").id(),
                family.id(),
                districts.get(family.district()),
                family.socialWorker().id(),
                "STREET",
                "HER_DISTRICT",
                writer(family).id(),
                received.at(),
                isNew(family) ? null : received.at());
    }

    /** What is new was written down by a colleague of another district. */
    private static Colleague writer(Family family) {
        var others = FixedStaff.SOCIAL_WORKERS;
        return isNew(family) ? others.get((family.district() + 1) % others.size()) : family.socialWorker();
    }

    private static boolean isNew(Family family) {
        return family.course().stage() == Stage.REPORTED && family.index() % 3 != 0;
    }

    private static @Nullable String letter(Channel channel, LocalDate received, Dice dice) {
        return channel == Channel.LETTER || channel == Channel.E_DELIVERY
                ? dice.between(10, 480) + "/" + received.getYear()
                : null;
    }

    private String person(Dice dice) {
        return new PersonName(
                        dice.one(texts.lines("first-names-women")),
                        dice.one(texts.columns("surnames")).get(1))
                .full();
    }
}
