package pl.asysta.database;

/**
 * The one source of how the database is reached.
 *
 * @param jdbcUrl the database, without any credentials in it
 * @param owner owns the tables; migrations run as this role
 * @param application reads and writes rows and may not change a table; the same as the owner where there is no other
 * @param embedded whether the application itself runs the server
 */
public record DatabaseAccess(String jdbcUrl, Credentials owner, Credentials application, boolean embedded) {
    /**
     * Access to a database for which one user was given: a second role, for the application alone, is derived from it
     * where the server lets us; otherwise the user serves for everything and the log says what to set.
     *
     * @throws DatabaseUnavailable if this user cannot sign in
     */
    public static DatabaseAccess derivedFrom(String jdbcUrl, Credentials user) {
        return new DatabaseAccess(jdbcUrl, user, new DerivedRole(jdbcUrl, user).orOwner(), false);
    }
}
