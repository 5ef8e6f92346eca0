package pl.asysta.risk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pl.asysta.risk.RiskBand;
import pl.asysta.risk.ScoredList;

/**
 * The lists of a family drawn as a line: each point as high as its share of all points of its catalogue, on the grounds of
 * the four bands. Where the catalogue changes, the grounds change with it.
 *
 * @param lists all of them, oldest first
 * @param points the latest ones, for which there is room
 * @param grounds of the bands, from the lowest of the first catalogue on
 */
record RiskLine(List<ScoredList> lists, List<Point> points, List<Ground> grounds) {
    /** How many lists the picture has room for. */
    static final int ROOM = 8;

    static final int LEFT = 126;
    static final int RIGHT = 510;
    static final int TOP = 18;
    static final int BOTTOM = 178;

    /**
     * One list.
     *
     * @param newYear whether its year has to be said, because the point before is of another
     */
    record Point(ScoredList list, int x, int y, boolean newYear) {
        /** The day it stands for. */
        public LocalDate on() {
            return list.completedOn();
        }
    }

    /** The ground of one band under the points of one catalogue. */
    record Ground(RiskBand band, int x, int y, int width, int height) {
        /** Where its name stands. */
        public int middle() {
            return y + height / 2 + 4;
        }
    }

    /** By so many points, more or fewer. */
    record Change(int points) {
        /** Whether the score is what it was. */
        public boolean isNone() {
            return points == 0;
        }

        /** Whether there is more risk than before. */
        public boolean isUp() {
            return points > 0;
        }

        /** How many points, without the direction. */
        public int size() {
            return Math.abs(points);
        }
    }

    static RiskLine of(List<ScoredList> lists) {
        var latest = lists.subList(Math.max(0, lists.size() - ROOM), lists.size());
        return new RiskLine(lists, points(latest), grounds(latest));
    }

    /** Whether there is a line to draw. */
    public boolean isDrawn() {
        return points.size() > 1;
    }

    /** Whether a critical factor lifted some list above the ground its point stands on. */
    public boolean isAnyLifted() {
        return points.stream().anyMatch(point -> point.list().isLifted());
    }

    /** The points as a polyline takes them. */
    public String path() {
        return String.join(
                " ", points.stream().map(point -> point.x() + "," + point.y()).toList());
    }

    /** The lists, the latest first. */
    public List<ScoredList> latestFirst() {
        var backwards = new ArrayList<>(lists);
        Collections.reverse(backwards);
        return backwards;
    }

    /** By how many points the latest list differs from the one before; empty where their catalogues differ. */
    public Optional<Change> change() {
        if (lists.size() < 2) {
            return Optional.empty();
        }
        var last = lists.get(lists.size() - 1);
        var before = lists.get(lists.size() - 2);
        return last.catalogueVersion() == before.catalogueVersion()
                ? Optional.of(new Change(last.score() - before.score()))
                : Optional.empty();
    }

    private static List<Point> points(List<ScoredList> lists) {
        var points = new ArrayList<Point>();
        int year = 0;
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            points.add(new Point(
                    list,
                    middle(i, lists.size()),
                    height(list.score(), list.top()),
                    list.completedOn().getYear() != year));
            year = list.completedOn().getYear();
        }
        return points;
    }

    private static List<Ground> grounds(List<ScoredList> lists) {
        var grounds = new ArrayList<Ground>();
        for (int first = 0; first < lists.size(); ) {
            int next = first + 1;
            while (next < lists.size()
                    && lists.get(next).catalogueVersion() == lists.get(first).catalogueVersion()) {
                next++;
            }
            grounds.addAll(grounds(lists.get(first), edge(first, lists.size()), edge(next, lists.size())));
            first = next;
        }
        return grounds;
    }

    private static List<Ground> grounds(ScoredList list, int from, int to) {
        var thresholds = list.thresholds();
        int[] edges = {0, thresholds.moderateFrom(), thresholds.highFrom(), thresholds.veryHighFrom(), list.top()};
        var grounds = new ArrayList<Ground>();
        for (var band : RiskBand.values()) {
            int upper = height(edges[band.ordinal() + 1], list.top());
            int lower = height(edges[band.ordinal()], list.top());
            grounds.add(new Ground(band, from, upper, to - from, lower - upper));
        }
        return grounds;
    }

    private static int edge(int nth, int of) {
        return LEFT + (RIGHT - LEFT) * nth / of;
    }

    private static int middle(int nth, int of) {
        return (edge(nth, of) + edge(nth + 1, of)) / 2;
    }

    private static int height(int score, int top) {
        return BOTTOM - (BOTTOM - TOP) * score / top;
    }
}
