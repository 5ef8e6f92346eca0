package pl.asysta.demo.zalesie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How old the children of a family are, in months, on the day when the centre hears of it. */
final class Ages {
    /** Young enough to be children still after the two years of the demonstration. */
    private static final int OLDEST = 186;

    private static final int YOUNGEST = 2;

    private Ages() {}

    /** As many as the story asks for, one of them of the age that it speaks of; the oldest first. */
    static List<Integer> of(Story story, Dice dice) {
        var ages = new ArrayList<Integer>();
        int oldest = spokenOf(story.childStage(), dice);
        int youngest = oldest;
        ages.add(oldest);
        for (int more = count(story.crowd(), dice) - 1; more > 0; more--) {
            int gap = dice.between(14, 38);
            if (youngest - gap >= YOUNGEST && (oldest + gap > OLDEST || dice.chance(60))) {
                youngest -= gap;
                ages.add(youngest);
            } else if (oldest + gap <= OLDEST) {
                oldest += gap;
                ages.add(oldest);
            }
        }
        ages.sort(Comparator.reverseOrder());
        return ages;
    }

    private static int spokenOf(String stage, Dice dice) {
        return switch (stage) {
            case "NEWBORN" -> dice.between(YOUNGEST, 6);
            case "INFANT" -> dice.between(YOUNGEST, 30);
            case "PRESCHOOL" -> dice.between(37, 80);
            case "SCHOOL" -> dice.between(86, 150);
            case "TEEN" -> dice.between(157, OLDEST);
            default -> dice.between(8, 160);
        };
    }

    private static int count(String crowd, Dice dice) {
        if (crowd.equals("ALONE")) {
            return 1;
        }
        return crowd.equals("MANY") ? dice.one(List.of(2, 2, 2, 3, 3, 4, 5)) : dice.one(List.of(1, 1, 1, 2, 2, 3));
    }
}
