package pl.asysta.database;

import java.nio.file.Path;

/** An application that starts the embedded server and is gone without a word, as after kill -9. */
final class VanishingApplication {
    private VanishingApplication() {}

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres.start(Path.of(args[0]), 0, Durability.DISPOSABLE);
        Runtime.getRuntime().halt(137);
    }

    static void runOn(Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VanishingApplication.class.getName(),
                        folder.toString())
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 137) {
            throw new IllegalStateException("The application ended in another way than meant");
        }
    }
}
