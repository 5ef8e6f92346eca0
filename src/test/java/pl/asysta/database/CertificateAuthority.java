package pl.asysta.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** An authority of the centre's own, made by the JDK's keytool: it signs certificates that end. */
final class CertificateAuthority {
    private static final String STORE_PASSWORD = "only for tests";
    private static final String ROOT = "root";

    private final Path folder;
    private final Path store;

    private CertificateAuthority(Path folder) {
        this.folder = folder;
        this.store = folder.resolve("authority.p12");
    }

    /** A certificate with its key. */
    record Signed(byte[] certificate, byte[] key) {
        /** As a server of PostgreSQL reads it. */
        byte[] keyAsText() {
            return pem("PRIVATE KEY", key);
        }
    }

    static CertificateAuthority in(Path folder) throws Exception {
        var authority = new CertificateAuthority(folder);
        authority.keytool("-genkeypair", "-alias", ROOT, "-dname", "CN=Centre", "-ext", "bc:c=ca:true");
        return authority;
    }

    /** Its own certificate. */
    byte[] certificate() throws GeneralSecurityException, IOException {
        return pem("CERTIFICATE", opened().getCertificate(ROOT).getEncoded());
    }

    /** One for this name, which ends after a day. */
    Signed sign(String name, String... extensions) throws Exception {
        keytool("-genkeypair", "-alias", name, "-dname", "CN=" + name);
        var asked = folder.resolve(name + ".csr");
        var given = folder.resolve(name + ".crt");
        keytool("-certreq", "-alias", name, "-file", asked.toString());
        var signing = new ArrayList<>(
                List.of("-gencert", "-alias", ROOT, "-infile", asked.toString(), "-outfile", given.toString(), "-rfc"));
        for (var extension : extensions) {
            signing.addAll(List.of("-ext", extension));
        }
        keytool(signing.toArray(String[]::new));
        var key = opened().getKey(name, STORE_PASSWORD.toCharArray());
        return new Signed(Files.readAllBytes(given), Objects.requireNonNull(key).getEncoded());
    }

    private KeyStore opened() throws GeneralSecurityException, IOException {
        var opened = KeyStore.getInstance("PKCS12");
        try (InputStream kept = Files.newInputStream(store)) {
            opened.load(kept, STORE_PASSWORD.toCharArray());
        }
        return opened;
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", STORE_PASSWORD));
        if (!arguments[0].equals("-certreq")) {
            command.addAll(List.of("-validity", "1"));
        }
        if (arguments[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-storetype", "PKCS12"));
        }
        var log = folder.resolve("keytool.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
    }

    private static byte[] pem(String what, byte[] content) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(what, lines)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
