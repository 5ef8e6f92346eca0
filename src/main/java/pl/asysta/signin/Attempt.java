package pl.asysta.signin;

import pl.asysta.kernel.Sha256;

/**
 * One thing that is tried.
 *
 * @param what how quickly it is slowed
 * @param of whose, from where: the parts by which it is known again; stored only as a digest
 */
public record Attempt(Slowed what, String of) {
    /** Of several parts. */
    public static Attempt of(Slowed what, String... parts) {
        return new Attempt(what, String.join("\n", parts));
    }

    String key() {
        return Sha256.of(what + "\n" + of);
    }
}
