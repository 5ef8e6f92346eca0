package pl.asysta.agenda;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.asysta.deadlines.Keeper;
import pl.asysta.deadlines.OpenDeadline;
import pl.asysta.staff.Viewer;
import pl.asysta.staff.WorkerId;

/**
 * Whose deadlines are shown, in one word that fits an address: everybody's, the reader's own, the director's or of one worker.
 *
 * @param word ALL, MINE, DIRECTOR or the id of a worker
 */
public record Whose(String word) {
    /** Of everybody whom the reader sees. */
    public static final Whose ALL = new Whose("ALL");

    /** The reader's own and those of whom she stands in for. */
    public static final Whose MINE = new Whose("MINE");

    /** What only the director or her deputy can do. */
    public static final Whose DIRECTOR = new Whose("DIRECTOR");

    private static final Set<Whose> NAMED = Set.of(ALL, MINE, DIRECTOR);

    /** What somebody sees who has chosen nothing: leaders everybody's, others their own. */
    public static Whose usual(Viewer viewer) {
        return viewer.role().leadsAssistants() ? ALL : MINE;
    }

    static Whose of(Keeper keeper) {
        var worker = keeper.worker();
        return worker == null ? DIRECTOR : new Whose(worker.toString());
    }

    /** The one worker, if it is one. */
    public Optional<WorkerId> worker() {
        try {
            return Optional.of(new WorkerId(UUID.fromString(word)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    boolean includes(OpenDeadline due, Viewer viewer) {
        return equals(ALL) || (equals(MINE) ? due.isKeptBy(viewer) : equals(of(due.keeper())));
    }

    /** From an address; nothing for what is no such word. */
    public static Optional<Whose> read(String text) {
        return Optional.of(new Whose(text.strip()))
                .filter(read -> NAMED.contains(read) || read.worker().isPresent());
    }
}
