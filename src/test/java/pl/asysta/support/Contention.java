package pl.asysta.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who act at the same moment: the second waits in PostgreSQL until what the first did is committed. */
@Lazy
public class Contention {
    private final JdbcClient application;
    private final Centre centre;
    private final TransactionTemplate transaction;

    Contention(JdbcClient application, Centre centre, PlatformTransactionManager transactions) {
        this.application = application;
        this.centre = centre;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Lets somebody act, and another one too before that is committed; makes sure that the other one waits for it. */
    public Page waits(Runnable first, Supplier<Page> second) {
        return waits(first, second, () -> {});
    }

    /** The same; what is done meanwhile, once the second waits, belongs to the transaction of the first. */
    public Page waits(Runnable first, Supplier<Page> second, Runnable meanwhile) {
        var waiting = transaction.execute(status -> {
            first.run();
            int holder = application
                    .sql("select pg_backend_pid()")
                    .query(Integer.class)
                    .single();
            var act = CompletableFuture.supplyAsync(second);
            await().until(() -> act.isDone() || isWaitedFor(holder));
            assertThat(act).as("it waits for the first").isNotDone();
            meanwhile.run();
            return act;
        });
        return waiting.join();
    }

    private boolean isWaitedFor(int holder) {
        return centre.owner()
                .sql("select exists (select from pg_locks where not granted and ? = any (pg_blocking_pids(pid)))")
                .param(holder)
                .query(Boolean.class)
                .single();
    }
}
