package pl.asysta.demo.zalesie;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One of the stories in the text files: all its texts stand in the line of its number. */
record Story(int number, Texts texts) {
    /** Stories told to the end; those after them are only referrals. */
    static final int TOLD = 30;

    private static final List<Integer> REFERRALS_ONLY = List.of(32, 38, 36, 33, 35, 37, 31, 40, 34, 39);
    private static final int STRIDE = 7;
    private static final int OFFSET = 5;

    /** After this number come stories of ways of their own, whose texts lie in a folder of their own. */
    private static final int USUAL = 40;

    private static final int FOR_LIFE = 41;
    private static final int MINOR_PARENT = 43;
    private static final int ONE_OF = 40;

    /** The story of this family: neighbours in the row have different ones. */
    static Story of(Way way, int family, int nth, Texts texts) {
        if (way == Way.REPORTED) {
            return new Story(REFERRALS_ONLY.get(nth % REFERRALS_ONLY.size()), texts);
        }
        if (isAt(way, nth, Way.WAITING, 1) || isAt(way, nth, Way.WITH_ASSISTANT, 20)) {
            return new Story(FOR_LIFE + nth % 2, texts);
        }
        if (isAt(way, nth, Way.WAITING, 2)
                || isAt(way, nth, Way.INTERVIEWED, 2)
                || isAt(way, nth, Way.WITH_ASSISTANT, 22)) {
            return new Story(MINOR_PARENT, texts);
        }
        var story = new Story((family * STRIDE + OFFSET) % TOLD + 1, texts);
        // the reasons of a refusal do not fit families that the court sent
        return way == Way.REFUSED && story.informant() == Informant.COURT
                ? new Story(story.number() + 1, texts)
                : story;
    }

    private static boolean isAt(Way way, int nth, Way wanted, int turn) {
        return way == wanted && nth % ONE_OF == turn;
    }

    String text(String file) {
        return number > USUAL ? texts.line("pathways/" + file, number - USUAL) : texts.line(file, number);
    }

    Informant informant() {
        return Informant.valueOf(
                texts.columns("referral-sources").get(number - 1).get(0));
    }

    /** NEWBORN, INFANT, PRESCHOOL, SCHOOL, TEEN or ANY. */
    String childStage() {
        return texts.columns("referral-sources").get(number - 1).get(1);
    }

    /** MANY children, TWO parents, a mother ALONE with one, or ANY. */
    String crowd() {
        if (number > USUAL) {
            return "ALONE";
        }
        return number > TOLD ? "ANY" : factors().get(1);
    }

    /** The levels of the risk factors that lead in this story. */
    Map<String, Integer> levels() {
        return Arrays.stream(factors().get(2).split(","))
                .map(pair -> pair.split(":"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }

    /** What level 3 of this factor rests on. */
    String groundsOfTopLevel(String factor) {
        var own = texts.columns("story-level3").stream()
                .filter(line -> line.get(0).equals(Integer.toString(number))
                        && line.get(1).equals(factor))
                .map(line -> line.get(2))
                .findFirst();
        return own.orElseGet(() -> texts.columns("level3").stream()
                .filter(line -> line.get(0).equals(factor))
                .map(line -> line.get(1))
                .findFirst()
                .orElseThrow());
    }

    private List<String> factors() {
        return texts.columns("story-factors").get(number - 1);
    }
}
