package pl.asysta.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A login role of PostgreSQL with its password, which never shows in {@link #toString()}. */
public record Credentials(String user, String password) {
    /**
     * Signs in to this database.
     *
     * @throws SQLException if the server cannot be reached or refuses the role
     */
    public Connection signInTo(String jdbcUrl) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    @Override
    public String toString() {
        return user;
    }
}
