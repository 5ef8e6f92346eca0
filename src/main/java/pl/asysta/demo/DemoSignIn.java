package pl.asysta.demo;

import java.util.List;

/**
 * How to sign in to the demonstration centre.
 *
 * @param password the same for everybody
 */
public record DemoSignIn(String password, List<Account> accounts) {
    /** One person whose eyes a visitor may borrow. */
    public record Account(String login, String name, String title) {}
}
