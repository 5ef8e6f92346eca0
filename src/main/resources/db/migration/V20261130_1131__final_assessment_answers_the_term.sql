-- The final assessment is one of those that come at least every half-year (art. 15(1)(15)): the next term runs from it.

create or replace function refresh_papers_in_register(cases uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
begin
    perform hold_register(cases);
    update register_entry e
       set assigned_on = papers.assigned_on, started_on = papers.started_on, assessed_on = papers.assessed_on
      from unnest(cases) as changed (id)
     cross join lateral (select max(p.dated_on) filter (where p.kind = 'ASSIGNMENT') as assigned_on,
                                max(p.dated_on) filter (where p.kind = 'COOPERATION_START') as started_on,
                                max(p.dated_on) filter (where p.kind in ('ASSESSMENT', 'FINAL_ASSESSMENT')) as assessed_on
                           from family_case c join case_paper p on p.case_id = c.id and p.spell = c.spell
                          where c.id = changed.id) as papers
     where e.case_id = any (cases) and e.case_id = changed.id
       and (e.assigned_on, e.started_on, e.assessed_on)
           is distinct from (papers.assigned_on, papers.started_on, papers.assessed_on);
end
$$;
select refresh_papers_in_register(array(select id from family_case));
