package pl.asysta.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.assessment.AssessedArea;
import pl.asysta.assessment.AssessmentText;
import pl.asysta.assessment.AssessmentView;
import pl.asysta.cases.LifeArea;

/**
 * The levels of a family drawn: all areas of two assessments as a web, each area over time as a small line, the average of
 * all areas as a large one. A table beside the drawings says the same.
 *
 * @param assessments whose levels are drawn, oldest first
 */
record LevelPicture(List<AssessmentView> assessments) {
    /** How many assessments the lines have room for. */
    static final int ROOM = 8;

    private static final double CENTRE_X = 168;
    private static final double CENTRE_Y = 126;
    private static final double RADIUS = 84;
    private static final double LABEL_AT = 101;
    private static final double NEAR = 0.3;
    private static final int LEFT = 44;
    private static final int WIDTH = 252;
    private static final int GROUND = 136;
    private static final int STEP = 30;
    private static final double SPARK_LEFT = 6;
    private static final double SPARK_WIDTH = 76;
    private static final double SPARK_GROUND = 28;
    private static final double SPARK_STEP = 6;

    /** A dot with its place; for the labels of the web also to which side they are written. */
    record Dot(String x, String y, String anchor, String text) {}

    /** The areas as the corners of the web: where each is named. */
    static List<Dot> corners() {
        var corners = new ArrayList<Dot>();
        for (var area : LifeArea.values()) {
            double x = CENTRE_X + LABEL_AT * Math.sin(angle(area));
            double y = CENTRE_Y - LABEL_AT * Math.cos(angle(area)) + 4;
            double side = Math.sin(angle(area));
            var anchor = Math.abs(side) < NEAR ? "middle" : side > 0 ? "start" : "end";
            corners.add(new Dot(at(x), at(y), anchor, area.name()));
        }
        return corners;
    }

    /** The ring of one level. */
    static String ring(int level) {
        return closed(area -> level);
    }

    /** The web of an assessment; empty unless every area has a level. */
    static String web(@Nullable AssessmentText text) {
        return text != null && Stream.of(LifeArea.values()).allMatch(area -> text.level(area) != null)
                ? closed(area -> Objects.requireNonNull(text.level(area)))
                : "";
    }

    /** The dots on the corners of the web of an assessment. */
    static List<Dot> dots(@Nullable AssessmentText text) {
        var dots = new ArrayList<Dot>();
        for (var area : LifeArea.values()) {
            var level = text == null ? null : text.level(area);
            if (level != null) {
                dots.add(new Dot(at(x(area, level)), at(y(area, level)), "", level.toString()));
            }
        }
        return dots;
    }

    /** The levels of an area in each assessment, oldest first; null where there was none. */
    public List<@Nullable Integer> levels(LifeArea area) {
        var levels = new ArrayList<@Nullable Integer>();
        shown().forEach(one -> levels.add(one.text().level(area)));
        return levels;
    }

    /** The assessments for which there is room. */
    public List<AssessmentView> shown() {
        return assessments.subList(Math.max(0, assessments.size() - ROOM), assessments.size());
    }

    /** The dots of the small line of an area. */
    public List<Dot> spark(LifeArea area) {
        var dots = new ArrayList<Dot>();
        var levels = levels(area);
        for (int i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            if (level != null) {
                double x = levels.size() == 1 ? SPARK_LEFT : SPARK_LEFT + SPARK_WIDTH * i / (levels.size() - 1);
                dots.add(new Dot(at(x), at(SPARK_GROUND - SPARK_STEP * (level - 1)), "", level.toString()));
            }
        }
        return dots;
    }

    /** The average of all areas in each assessment. */
    public List<Dot> averages() {
        var dots = new ArrayList<Dot>();
        var shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            var average = average(shown.get(i).text());
            int x = shown.size() == 1 ? LEFT : LEFT + WIDTH * i / (shown.size() - 1);
            dots.add(new Dot(
                    String.valueOf(x),
                    at(GROUND - STEP * (average - 1)),
                    "",
                    at(average).replace('.', ',')));
        }
        return dots;
    }

    /** The large line. */
    public String averageLine() {
        return line(averages());
    }

    /** The small line of an area. */
    public String sparkLine(LifeArea area) {
        return line(spark(area));
    }

    private static String line(List<Dot> dots) {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    /** Whether there are lines to draw. */
    public boolean isDrawn() {
        return assessments.size() > 1;
    }

    private static double average(AssessmentText text) {
        double sum = 0;
        int levels = 0;
        for (var area : LifeArea.values()) {
            var level = text.level(area);
            if (level != null) {
                sum += level;
                levels++;
            }
        }
        return levels == 0 ? AssessedArea.LOWEST : sum / levels;
    }

    private static String closed(ToIntFunction<LifeArea> level) {
        return Stream.of(LifeArea.values())
                .map(area -> at(x(area, level.applyAsInt(area))) + " " + at(y(area, level.applyAsInt(area))))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static double x(LifeArea area, int level) {
        return CENTRE_X + RADIUS * level / AssessedArea.HIGHEST * Math.sin(angle(area));
    }

    private static double y(LifeArea area, int level) {
        return CENTRE_Y - RADIUS * level / AssessedArea.HIGHEST * Math.cos(angle(area));
    }

    private static double angle(LifeArea area) {
        return 2 * Math.PI * area.ordinal() / LifeArea.values().length;
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
