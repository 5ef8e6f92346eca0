package pl.asysta.signin;

import java.time.Duration;

/**
 * What is slowed when it is tried again and again. The wait doubles with every further failure; it never becomes a ban,
 * so that nobody can lock a worker out for good, least of all the only administrator.
 */
public enum Slowed {
    /** Whatever one address tries, whosever account it is; a whole office may sit behind one. */
    ADDRESS(60, 30, 15),
    /** One account, wherever its password is tried from, by browsers that nobody signed in with yet. */
    ACCOUNT(20, 30, 5),
    /** One account from one address. */
    ACCOUNT_AT_ADDRESS(5, 30, 15),
    /** One account in a browser in which its owner signed in before; what others try elsewhere does not slow it. */
    KNOWN_BROWSER(10, 30, 15),
    /** One-time links that lead nowhere, from one address. */
    LINK(20, 60, 60),
    /** The code of one worker's second factor, from one address or known browser. */
    CODE(5, 60, 60),
    /** The code of one worker's second factor, wherever it is tried from. */
    CODE_OF_WORKER(20, 60, 60);

    private final int free;
    private final Duration first;
    private final Duration longest;

    Slowed(int free, int firstSeconds, int longestMinutes) {
        this.free = free;
        this.first = Duration.ofSeconds(firstSeconds);
        this.longest = Duration.ofMinutes(longestMinutes);
    }

    /** After so many failures there is a wait. */
    int free() {
        return free;
    }

    /** The wait after that many. */
    Duration first() {
        return first;
    }

    /** No wait is longer. */
    Duration longest() {
        return longest;
    }
}
