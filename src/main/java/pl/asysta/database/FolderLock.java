package pl.asysta.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says that somebody lives in the folder. The kernel takes it away with the process, however that ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path folder) throws IOException {
        var channel = open(folder.resolve("lock"));
        if (!locked(channel)) {
            channel.close();
            throw new DatabaseUnavailable(
                    "Another running instance of the application uses the database in " + folder,
                    "Stop it, or set ASYSTA_DATA_DIR to another folder");
        }
        return new FolderLock(channel);
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new DatabaseUnavailable(
                    "The folder of the database belongs to another user: " + file.getParent(),
                    "Start the application as the user who made it, or set ASYSTA_DATA_DIR to another folder",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) { // held by this very process
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
