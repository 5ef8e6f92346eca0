package pl.asysta.reminders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that knows nobody, or has no time: it answers every address, or every letter, with the same line. */
final class GrumpyServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String to;
    private final String answer;

    private GrumpyServer(String to, String answer) throws IOException {
        this.to = to;
        this.answer = answer;
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        var listening = new Thread(this::listen, "grumpy-server");
        listening.setDaemon(true);
        listening.start();
    }

    /** One that answers so to a command of SMTP; the end of a letter counts as one named {@code .}. */
    static GrumpyServer answering(String to, String answer, JavaMailSenderImpl sender) throws IOException {
        var server = new GrumpyServer(to, answer);
        sender.setPort(server.socket.getLocalPort());
        return server;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                // the test is over, or the caller hung up
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 ready");
        boolean letter = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (letter && !line.equals(".")) {
                continue;
            }
            letter = command.equals("DATA") && !to.equals("DATA");
            if (command.startsWith(to)) {
                say(caller, answer);
            } else {
                say(caller, letter ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
