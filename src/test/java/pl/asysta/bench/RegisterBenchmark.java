package pl.asysta.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long a search, a list and a file take in centres of 1 000, 20 000 and 100 000 families, over real HTTP on the
 * loopback address, against the same SQL run alone. All centres are measured by turns, so that whatever else the machine
 * does meanwhile slows all of them alike. Stops by itself.
 */
public final class RegisterBenchmark {
    private static final String WARM_UP = "bench.warm-up";
    private static final String ROUNDS = "bench.rounds";
    private static final String SIZES = "bench.families";

    private RegisterBenchmark() {}

    /** Takes its numbers from system properties. */
    public static void main(String[] arguments) throws Exception {
        int warmUp = Integer.getInteger(WARM_UP, 80);
        int rounds = Integer.getInteger(ROUNDS, 100);
        var sizes = Arrays.stream(System.getProperty(SIZES, "1000,20000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
        var centres = new ArrayList<BenchCentre>();
        try {
            for (int families : sizes) {
                centres.add(BenchCentre.of(families));
            }
            var timings = measure(centres, warmUp, rounds);
            System.out.println(new Report(timings, sizes, rounds).text());
        } finally {
            for (var centre : centres) {
                centre.close();
            }
        }
        System.exit(0); // threads of the clients would linger
    }

    private static List<Timing> measure(List<BenchCentre> centres, int warmUp, int rounds) throws Exception {
        var timings = new ArrayList<Timing>();
        for (var page : centres.get(0).pages()) {
            var ofPage = new ArrayList<Timing>();
            for (var centre : centres) {
                ofPage.add(new Timing(page.name(), centre));
            }
            for (int round = 0; round < warmUp + rounds; round++) {
                for (var timing : ofPage) {
                    timing.take(round >= warmUp);
                }
            }
            System.out.println(page.name() + " measured");
            timings.addAll(ofPage);
        }
        return timings;
    }
}
