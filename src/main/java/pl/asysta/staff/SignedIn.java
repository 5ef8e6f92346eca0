package pl.asysta.staff;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The worker who is signed in. Kept in the session without her password's hash. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    private static final long serialVersionUID = 1L;

    private final WorkerId id;
    private final String login;
    private final String name;
    private final Role role;
    private final String title;
    private final boolean enabled;
    private transient @Nullable String passwordHash;

    /** A worker with the hash that her password must fit; without one nobody can sign in. */
    public SignedIn(
            WorkerId id,
            String login,
            String name,
            Role role,
            String title,
            @Nullable String passwordHash,
            boolean enabled) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.role = role;
        this.title = title;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    /** Which worker. */
    public WorkerId id() {
        return id;
    }

    /** First and last name. */
    public String name() {
        return name;
    }

    /** What she does in the centre. */
    public Role role() {
        return role;
    }

    /** Her role in the form she chose. */
    public String title() {
        return title;
    }

    /** Two letters for the round picture beside the name. */
    public String initials() {
        var space = name.indexOf(' ');
        return space < 0 ? name.substring(0, 1) : name.substring(0, 1) + name.charAt(space + 1);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return enabled && passwordHash != null;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn worker && worker.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
