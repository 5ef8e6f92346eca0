package pl.asysta.help;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.staff.Viewer;

/** What is new, and how far each worker has read. Entries are only ever added at the end, so a number says how far. */
@Service
public class News {
    private final JdbcClient jdbc;

    News(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry, and whether the reader has not seen it before. */
    public record Item(NewsEntry entry, boolean unread) {}

    /** What concerns the reader by day, newest first; from now on she has read it. */
    @Transactional
    public Map<LocalDate, List<Item>> read(Viewer viewer) {
        var alreadyRead = jdbc.sql("select entries from news_read where worker_id = ?")
                .param(viewer.worker().id())
                .query(Integer.class)
                .optional()
                .orElse(null);
        jdbc.sql("""
                insert into news_read (worker_id, entries) values (?, ?)
                on conflict (worker_id) do update set entries = greatest(news_read.entries, excluded.entries)""").params(viewer.worker().id(), NewsEntry.values().length).update();
        return NewsEntry.of(viewer.role()).stream()
                .map(entry -> new Item(entry, entry.isNewFor(alreadyRead)))
                .collect(Collectors.groupingBy(item -> item.entry().since(), LinkedHashMap::new, Collectors.toList()));
    }
}
