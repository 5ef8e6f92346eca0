package pl.asysta.demo.zalesie;

/**
 * A place for one family with an assistant.
 *
 * @param slot which of the places of the small demonstration it repeats
 * @param atWork whether the assistant takes new families now
 */
record Seat(Colleague assistant, int slot, boolean atWork) {}
