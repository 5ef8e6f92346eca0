package pl.asysta.staff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.asysta.kernel.PersonName;

/** A person employed by the centre, with an account of her own. */
@Entity
@Table(name = "worker")
class Worker {
    @EmbeddedId
    private WorkerId id;

    @Version
    private long version;

    private String login;

    @AttributeOverride(name = "first", column = @Column(name = "first_name"))
    @AttributeOverride(name = "last", column = @Column(name = "last_name"))
    @Embedded
    private Name name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String title;
    private String expertise = "";
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChosenAt;
    private boolean enabled = true;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBecause;
    private @Nullable LocalDate suspendedSince;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Worker() {}

    Worker(NewWorker employed, Instant createdAt) {
        this.id = WorkerId.next();
        this.login = employed.login();
        this.name = new Name(employed.name().first(), employed.name().last());
        this.role = employed.role();
        this.title = employed.title();
        this.createdAt = createdAt;
    }

    void choosePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChosenAt = at;
    }

    /** The same password under a stronger hash. */
    void strengthenHash(String hash) {
        passwordHash = hash;
    }

    void become(Role another, String anotherTitle) {
        role = another;
        title = anotherTitle;
    }

    void close(String because, LocalDate on) {
        enabled = false;
        closedBecause = because;
        closedOn = on;
    }

    void reopen() {
        enabled = true;
        closedBecause = null;
        closedOn = null;
    }

    SignedIn signedIn() {
        return new SignedIn(id, login, name.full(), role, title, passwordHash, enabled);
    }

    WorkerView view() {
        return new WorkerView(
                id, login, name.toPersonName(), role, title, expertise, enabled, closedOn, suspendedSince);
    }

    /** The two columns of the name. */
    @Embeddable
    record Name(String first, String last) {
        String full() {
            return toPersonName().full();
        }

        PersonName toPersonName() {
            return new PersonName(first, last);
        }
    }
}
