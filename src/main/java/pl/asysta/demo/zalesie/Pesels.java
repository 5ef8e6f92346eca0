package pl.asysta.demo.zalesie;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Gives out PESEL numbers that could exist, none of them twice. */
final class Pesels {
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int LAST_SERIAL = 999;

    private final Set<String> given = new HashSet<>();

    String next(LocalDate born, boolean woman, Dice dice) {
        var number = number(born, woman, dice);
        while (!given.add(number)) {
            number = number(born, woman, dice);
        }
        return number;
    }

    /** The month of those born since 2000 is twenty higher; the digit before the last is even for women. */
    private static String number(LocalDate born, boolean woman, Dice dice) {
        int month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        int sex = 2 * dice.between(0, 4) + (woman ? 0 : 1);
        var digits = "%02d%02d%02d%03d%d"
                .formatted(born.getYear() % 100, month, born.getDayOfMonth(), dice.between(0, LAST_SERIAL), sex);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits + (10 - sum % 10) % 10;
    }
}
