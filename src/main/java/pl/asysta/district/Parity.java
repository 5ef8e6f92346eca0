package pl.asysta.district;

import pl.asysta.kernel.HouseNumber;

/** Which side of a street: odd numbers, even numbers, or both. */
public enum Parity {
    BOTH,
    ODD,
    EVEN;

    boolean contains(HouseNumber house) {
        return this == BOTH || (this == ODD) == house.isOdd();
    }

    boolean meets(Parity other) {
        return this == other || this == BOTH || other == BOTH;
    }
}
