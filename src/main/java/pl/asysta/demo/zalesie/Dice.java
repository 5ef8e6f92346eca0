package pl.asysta.demo.zalesie;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Chance that falls the same way every time: each family, and each chapter of its story, throws dice of its own. */
final class Dice {
    private static final long SEED = 26_999;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final RandomGenerator random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The dice for one purpose, so that a new purpose does not change what the others throw. */
    static Dice of(String purpose, int number) {
        return new Dice(SEED + purpose.hashCode() * 1_000_003L + number * 7_368_787L);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | VERSION_4, (random.nextLong() >>> 2) | VARIANT);
    }
}
