-- A final assessment after which the work went on and was assessed again ends nothing any more.
create or replace function refuse_closing_without_final_assessment() returns trigger
    language plpgsql set search_path = public, pg_temp as $$
begin
    if exists (select from family_case c join case_paper s on s.case_id = c.id and s.spell = new.spell
                where c.id = new.case_id and c.pathway <> 'FOR_LIFE' and s.kind = 'COOPERATION_START')
       and not exists (select from case_paper f
                        where f.case_id = new.case_id and f.spell = new.spell and f.kind = 'FINAL_ASSESSMENT'
                          and not exists (select from case_paper l
                                           where l.case_id = f.case_id and l.spell = f.spell and l.kind = 'ASSESSMENT'
                                             and (l.dated_on, l.recorded_at) > (f.dated_on, f.recorded_at))) then
        raise exception 'a case is not closed without its final assessment'
            using errcode = 'check_violation', constraint = 'closing_has_a_final_assessment', table = 'case_closing';
    end if;
    return new;
end
$$;
