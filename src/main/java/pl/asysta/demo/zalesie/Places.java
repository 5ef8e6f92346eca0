package pl.asysta.demo.zalesie;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.Address;

/** Where people live: the streets of Zalesie and the villages around, each in one district while there are enough. */
final class Places {
    private final List<Place> places;
    private final int districts;

    Places(Texts texts, int districts) {
        this.places = Stream.concat(
                        texts.lines("streets").stream().map(street -> new Place(street, "Zalesie", "26-999")),
                        texts.lines("villages").stream().map(village -> new Place(null, village, "26-998")))
                .toList();
        this.districts = districts;
    }

    Address in(int district, Dice dice) {
        var here = IntStream.range(0, places.size())
                .filter(i -> i % districts == district % places.size())
                .mapToObj(places::get)
                .toList();
        var place = dice.one(here);
        boolean block = place.street() != null && dice.chance(45);
        return new Address(
                place.street(),
                Integer.toString(dice.between(1, 90)),
                block ? Integer.toString(dice.between(1, 40)) : null,
                place.postcode(),
                place.locality());
    }

    private record Place(@Nullable String street, String locality, String postcode) {}
}
