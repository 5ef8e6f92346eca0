package pl.asysta.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import pl.asysta.kernel.UnprotectedWay;

/**
 * How the database was configured; an empty text counts as none, since compose files hand those on.
 *
 * @param url JDBC address of a PostgreSQL of one's own; without it the embedded server is used
 * @param user who signs in; with {@code owner} given, the role of the application only
 * @param owner who runs the migrations, if not {@code user}
 * @param privateWay whether nobody else can reach the network between this computer and PostgreSQL
 * @param embedded false forbids the embedded server
 * @param port of the embedded server; 0 for a free one
 */
@ConfigurationProperties("asysta.db")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @DefaultValue("false") boolean privateWay,
        @DefaultValue("true") boolean embedded,
        @DefaultValue("0") int port) {

    static boolean nameServerIn(Environment environment) {
        return StringUtils.hasText(environment.getProperty("asysta.db.url"))
                || StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    /** These, or where there is no address, those of Spring Boot's own names. */
    DatabaseProperties orOf(Environment environment) {
        if (StringUtils.hasText(url)) {
            return this;
        }
        return new DatabaseProperties(
                environment.getProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"),
                owner,
                ownerPassword,
                privateWay,
                embedded,
                port);
    }

    /**
     * Access to the server that was named.
     *
     * @throws DatabaseUnavailable if something needed is missing, or nobody can sign in
     * @throws UnprotectedWay if others could listen on the way there
     */
    DatabaseAccess external() {
        var address = plainAddress();
        if (!privateWay) {
            new WayToServer(address).demandProtected();
        }
        var signsIn = new Credentials(required(user), orEmpty(password));
        return StringUtils.hasText(owner)
                ? new DatabaseAccess(address, new Credentials(owner, orEmpty(ownerPassword)), signsIn, false)
                : DatabaseAccess.derivedFrom(address, signsIn);
    }

    private String plainAddress() {
        var address = orEmpty(url);
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable(
                    "The address of the database does not begin with jdbc:postgresql:",
                    "Set ASYSTA_DB_URL to jdbc:postgresql://host:5432/database");
        }
        // the driver lets these win over what it is told, and the application would sign in as the owner
        if (address.matches(".*[?&](user|password)=.*")) {
            throw new DatabaseUnavailable(
                    "The address of the database holds a user or a password",
                    "Take them out of ASYSTA_DB_URL and set ASYSTA_DB_USER and ASYSTA_DB_PASSWORD");
        }
        return address;
    }

    private static String required(@Nullable String user) {
        if (user == null || user.isBlank()) {
            throw new DatabaseUnavailable(
                    "The database has an address and nobody to sign in", "Set ASYSTA_DB_USER and ASYSTA_DB_PASSWORD");
        }
        return user;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
