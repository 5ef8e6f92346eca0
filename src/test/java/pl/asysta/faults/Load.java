package pl.asysta.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import pl.asysta.support.Visitor;

/** An assistant with many windows: in each she writes one entry of the work card after another, or reads the card. */
final class Load implements AutoCloseable {
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> read = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final ExecutorService windows = Executors.newCachedThreadPool();
    private final Visitor visitor;
    private final String card;
    private final String csrf;
    private final String word;
    private volatile boolean over;

    /**
     * An entry that was sent.
     *
     * @param status of the answer; 0 when there was none, so that nobody knows what became of it
     */
    record Sent(Map<String, String> form, int status, String page) {
        String note() {
            return form.getOrDefault("note", "");
        }

        boolean isAcknowledged() {
            return status == 302;
        }
    }

    private Load(Visitor visitor, String card, String word) throws IOException, InterruptedException {
        this.visitor = visitor;
        this.card = card;
        this.word = word;
        this.csrf = visitor.token(card + "/new");
    }

    /** Entries whose notes begin with this word. */
    static Load of(Visitor visitor, String card, String word) throws IOException, InterruptedException {
        return new Load(visitor, card, word);
    }

    /** From now on, in so many windows. */
    Load writing(int count) {
        for (int i = 0; i < count; i++) {
            windows.execute(() -> {
                while (!over) {
                    write(" Zakupy z listą, rachunki rozłożone na raty.");
                }
            });
        }
        return this;
    }

    /** From now on in one more window. */
    Load reading() {
        windows.execute(() -> {
            while (!over) {
                read.add(status());
            }
        });
        return this;
    }

    /** One entry more. */
    Sent write(String words) {
        var form = new LinkedHashMap<>(Map.of(
                "token", UUID.randomUUID().toString(),
                "kind", "PHONE",
                "day", "other",
                "otherDay", "dziś",
                "minutes", "30",
                "agreements[0].what", "Telefon do poradni",
                "agreements[1].what", "Wniosek o dodatek",
                "tasks", "HOUSEHOLD",
                "note", "%s %d.%s".formatted(word, numbers.incrementAndGet(), words)));
        return send(form);
    }

    /** The same form once more, as when its page is sent again. */
    Sent again(Sent before) {
        return send(before.form());
    }

    /** Until so many have been answered well. */
    void awaitAcknowledged(int count) throws InterruptedException {
        for (int i = 0; i < 600 && sent.stream().filter(Sent::isAcknowledged).count() < count; i++) {
            Thread.sleep(50);
        }
    }

    Collection<Sent> sent() {
        return sent;
    }

    /** What the reading windows were answered. */
    Collection<Integer> read() {
        return read;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        windows.shutdown();
        if (!windows.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("A window never got an answer");
        }
    }

    private Sent send(Map<String, String> form) {
        Sent answered;
        try {
            HttpResponse<String> answer = visitor.post(card + "/new", csrf, form);
            answered = new Sent(form, answer.statusCode(), answer.body());
        } catch (IOException none) {
            answered = new Sent(form, 0, "");
            over = over || none instanceof ConnectException;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        sent.add(answered);
        return answered;
    }

    private int status() {
        try {
            return visitor.get(card).statusCode();
        } catch (IOException none) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
