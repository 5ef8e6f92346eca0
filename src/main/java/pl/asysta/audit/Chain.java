package pl.asysta.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import pl.asysta.audit.ChainState.Flaw;
import pl.asysta.database.DatabaseAccess;

/**
 * Examines the whole log. It computes every digest anew and calls none of the functions that the database has for sealing:
 * whoever changed entries may have changed those too. It reads as the owner, because the application may not read what
 * stands in an entry.
 */
@Component
class Chain {
    private static final String SUMMARY = """
            select (select count(*) from audit.seal) as seals,
                   (select coalesce(sum(entries), 0) from audit.seal) as entries,
                   (select count(*) from audit.entry
                     where position >= coalesce((select max(upto_position) from audit.seal), 0)) as waiting,
                   (select number || ':' || encode(digest, 'hex') from audit.seal order by number desc limit 1) as last,
                   (select max(sealed_at) from audit.seal) as sealed_at""";

    private static final String FIRST_BROKEN = """
            with chained as (
                select s.*, coalesce(lag(s.number) over w, 0) + 1 as expected,
                       coalesce(lag(s.upto_position) over w, 0) as prior_upto,
                       coalesce(lag(s.from_position) over w, 0) as prior_from,
                       coalesce(lag(s.digest) over w, ''::bytea) as prior_digest
                  from audit.seal s window w as (order by s.number)),
            examined as (
                select c.number,
                       c.number = c.expected
                       and c.from_position in (c.prior_upto, c.prior_from)
                       and c.digest = sha256(c.prior_digest
                               || convert_to(concat_ws('|', c.number, c.month::text, c.from_position, c.upto_position,
                                                       c.entries, extract(epoch from c.sealed_at)), 'UTF8')
                               || c.content) as linked,
                       r.month is not null or (found.entries = c.entries and found.content = c.content) as same
                  from chained c
                  left join audit.retired r on r.month = c.month
                  left join lateral (
                       select count(*) as entries,
                              sha256(coalesce(string_agg(sha256(convert_to(jsonb_build_array(
                                  e.position, e.id, extract(epoch from e.at), e.kind, e.worker, e.address, e.route,
                                  e.request, e.reason, e.family, e.families, e.row_count, e.status, e.subject, e.row_key,
                                  e.before, e.after, e.db_role)::text, 'UTF8')), ''::bytea order by e.position, e.id),
                                  ''::bytea)) as content
                         from audit.entry e
                        where e.position >= c.from_position and e.position < c.upto_position
                          and e.at >= c.month::timestamp at time zone 'UTC'
                          and e.at < (c.month + interval '1 month') at time zone 'UTC') found on r.month is null)
            select number, linked from examined where not (linked and same) order by number limit 1""";

    private static final String OUTSIDE = """
            select exists (
                select date_trunc('month', at at time zone 'UTC')::date as month, count(*)
                  from audit.entry where position < (select max(upto_position) from audit.seal) group by 1
                except
                select month, sum(entries) from audit.seal
                 where month not in (select month from audit.retired) group by 1)""";

    private final DatabaseAccess access;

    Chain(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Examines every seal.
     *
     * @param anchor number and digest of a seal as they were written down elsewhere, or null
     */
    ChainState examine(@Nullable String anchor) {
        var owner = access.owner();
        var connection = new SingleConnectionDataSource(access.jdbcUrl(), owner.user(), owner.password(), true);
        try {
            var jdbc = JdbcClient.create(connection);
            jdbc.sql("set datestyle = 'ISO'").update();
            var state = summary(jdbc);
            if (anchor != null && !isThere(anchor, jdbc)) {
                return state.flawed(null, Flaw.ANCHOR);
            }
            var broken = jdbc.sql(FIRST_BROKEN)
                    .query((row, i) ->
                            state.flawed(row.getLong("number"), row.getBoolean("linked") ? Flaw.CONTENT : Flaw.LINK))
                    .optional();
            return broken.orElseGet(
                    () -> jdbc.sql(OUTSIDE).query(Boolean.class).single() ? state.flawed(null, Flaw.UNSEALED) : state);
        } finally {
            connection.destroy();
        }
    }

    private static ChainState summary(JdbcClient jdbc) {
        return jdbc.sql(SUMMARY)
                .query((row, i) -> {
                    var sealedAt = row.getObject("sealed_at", OffsetDateTime.class);
                    return new ChainState(
                            row.getLong("seals"),
                            row.getLong("entries"),
                            row.getLong("waiting"),
                            row.getString("last"),
                            sealedAt == null ? null : sealedAt.toInstant(),
                            null,
                            null);
                })
                .single();
    }

    private static boolean isThere(String anchor, JdbcClient jdbc) {
        return jdbc.sql("select exists (select from audit.seal where number || ':' || encode(digest, 'hex') = ?)")
                .param(anchor.strip())
                .query(Boolean.class)
                .single();
    }
}
