package pl.asysta.demo.zalesie;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.district.Houses;
import pl.asysta.district.Parity;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.HouseNumber;

/**
 * Where people live: the streets of Zalesie and the villages around. A street belongs to one district, some to two by the
 * side of the street; where there are more districts than streets, each has a few houses of one.
 */
final class Places {
    private static final int HOUSES = 90;
    private static final int SHARED = 10;

    private final List<Place> places;
    private final List<Part> parts = new ArrayList<>();

    Places(Texts texts, int districts) {
        this.places = Stream.concat(
                        texts.lines("streets").stream().map(street -> new Place(street, "Zalesie", "26-999")),
                        texts.lines("villages").stream().map(village -> new Place(null, village, "26-998")))
                .toList();
        if (districts <= places.size()) {
            IntStream.range(0, places.size()).forEach(i -> divide(i, districts));
        } else {
            IntStream.range(0, districts).forEach(district -> share(district, districts));
        }
    }

    /** The houses of one place that belong to one district, by the position of the district. */
    record Part(Place place, int district, Houses houses) {
        int number(Dice dice) {
            var last = houses.last();
            int number = dice.between(houses.first(), Math.max(houses.first(), last == null ? HOUSES : last));
            return houses.contains(new HouseNumber(number)) ? number : number + 1;
        }
    }

    record Place(@Nullable String street, String locality, String postcode) {}

    List<Part> parts() {
        return parts;
    }

    Address in(int district, Dice dice) {
        var part = dice.one(
                parts.stream().filter(own -> own.district() == district).toList());
        var place = part.place();
        boolean block = place.street() != null && dice.chance(45);
        return new Address(
                place.street(),
                Integer.toString(part.number(dice)),
                block ? Integer.toString(dice.between(1, 40)) : null,
                place.postcode(),
                place.locality());
    }

    private void divide(int i, int districts) {
        int own = i % districts;
        if (districts > 1 && i % SHARED == SHARED - 1) {
            parts.add(new Part(places.get(i), own, new Houses(1, null, Parity.ODD)));
            parts.add(new Part(places.get(i), (own + 1) % districts, new Houses(1, null, Parity.EVEN)));
        } else {
            parts.add(new Part(places.get(i), own, new Houses(1, null, Parity.BOTH)));
        }
    }

    private void share(int district, int districts) {
        int place = district % places.size();
        int nth = district / places.size();
        int shares = (districts - place - 1) / places.size() + 1;
        int width = Math.max(1, HOUSES / shares);
        var last = nth == shares - 1 ? null : (Integer) ((nth + 1) * width);
        parts.add(new Part(places.get(place), district, new Houses(nth * width + 1, last, Parity.BOTH)));
    }
}
