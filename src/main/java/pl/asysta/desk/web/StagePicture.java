package pl.asysta.desk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.asysta.cases.Stage;

/** How many families stand at each stage, as bars of one scale; the table in which they stand says the same. */
record StagePicture(List<Bar> bars) {
    private static final int WIDTH = 300;

    /**
     * The families of a stage.
     *
     * @param width of the bar
     */
    record Bar(Stage stage, int families, int width) {}

    static StagePicture of(Map<Stage, Integer> families) {
        int most = open(families)
                .mapToInt(stage -> families.getOrDefault(stage, 0))
                .max()
                .orElse(0);
        return new StagePicture(open(families)
                .map(stage -> bar(stage, families.getOrDefault(stage, 0), most))
                .toList());
    }

    /** A case that is closed stands at no stage of the work. */
    private static Stream<Stage> open(Map<Stage, Integer> families) {
        return Stream.of(Stage.values()).filter(stage -> stage != Stage.CLOSED);
    }

    private static Bar bar(Stage stage, int families, int most) {
        return new Bar(stage, families, most == 0 ? 0 : (WIDTH * families + most - 1) / most);
    }

    /** All of them. */
    public int families() {
        return bars.stream().mapToInt(Bar::families).sum();
    }

    /** Those with an assistant. */
    public int withAssistant() {
        return bars.stream()
                .filter(bar -> bar.stage().hasAssistant())
                .mapToInt(Bar::families)
                .sum();
    }
}
