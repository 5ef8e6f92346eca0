package pl.asysta.desk;

/** Which families of a span of days. */
public enum FlowKind {
    /** Those with an assistant on its last day. */
    WITH_ASSISTANT("""
              from (select distinct on (case_id) *, started_on as day
                      from assignment where started_on <= :last
                     order by case_id, started_on desc, assigned_at desc) a
             where (a.ended_on is null or a.ended_on > :last)"""),
    /** Those that were given one. */
    BEGUN("""
              from (select *, started_on as day from assignment where follows is null) a
             where a.day between :first and :last"""),
    /** Those with which the work ended. */
    ENDED("""
              from (select *, ended_on as day from assignment) a
             where a.day between :first and :last
               and not exists (select from assignment n where n.follows = a.id)""");

    private final String from;

    FlowKind(String from) {
        this.from = from;
    }

    /** Assignments {@code a} of those families, each with the day that put it here. */
    String from() {
        return from;
    }
}
