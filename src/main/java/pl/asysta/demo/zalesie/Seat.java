package pl.asysta.demo.zalesie;

/**
 * A place for one family with an assistant.
 *
 * @param slot which of the places of the small demonstration it repeats
 * @param active false for a suspended assistant, who has had no new family for some time
 */
record Seat(Colleague assistant, int slot, boolean active) {}
