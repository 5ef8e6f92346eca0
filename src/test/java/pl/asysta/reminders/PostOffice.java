package pl.asysta.reminders;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.TestSocketUtils;

/** A mail server of this test, which can be stopped and started again at the same port. */
final class PostOffice implements AutoCloseable {
    private final int port;
    private GreenMail server;

    private PostOffice(int port) {
        this.port = port;
        start();
    }

    /** One to which the application brings its letters from now on. */
    static PostOffice open(JavaMailSenderImpl sender) {
        var office = new PostOffice(TestSocketUtils.findAvailableTcpPort());
        sender.setPort(office.port());
        return office;
    }

    int port() {
        return port;
    }

    void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void stop() {
        server.stop();
    }

    /** What arrived since it was started. */
    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** To whom, sorted. */
    List<String> receivers() {
        return received().stream().map(PostOffice::receiver).sorted().toList();
    }

    static String receiver(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** What stands in it, with the line ends of this application. */
    static String body(MimeMessage message) {
        try {
            return String.valueOf(message.getContent()).replace("\r\n", "\n").stripTrailing();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every header, as it went over the line. */
    static String headers(MimeMessage message) {
        return GreenMailUtil.getHeaders(message);
    }

    @Override
    public void close() {
        server.stop();
    }
}
