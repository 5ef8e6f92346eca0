package pl.asysta.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A filesystem of its own, in memory, that can be made exactly as small as what lies on it. */
final class TinyDisk implements AutoCloseable {
    private static final String ROOMY = "600m";

    private final Path folder;

    private TinyDisk(Path folder) {
        this.folder = folder;
    }

    /** Nothing where this user may not mount. */
    static Optional<TinyDisk> mounted() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("asysta-disk");
        if (exit("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + ROOMY, "tmpfs", folder.toString()) == 0) {
            return Optional.of(new TinyDisk(folder));
        }
        Files.delete(folder);
        return Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** From now on not a page more goes onto it. */
    void fill() throws IOException, InterruptedException {
        var store = Files.getFileStore(folder);
        resize(String.valueOf(store.getTotalSpace() - store.getUnallocatedSpace()));
    }

    /** Somebody has tidied up. */
    void free() throws IOException, InterruptedException {
        resize(ROOMY);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (exit("umount", folder.toString()) == 0) {
            Files.delete(folder);
        }
    }

    private void resize(String size) throws IOException, InterruptedException {
        if (exit("mount", "-o", "remount,size=" + size, folder.toString()) != 0) {
            throw new IllegalStateException("The disk could not be made " + size);
        }
    }

    private static int exit(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
