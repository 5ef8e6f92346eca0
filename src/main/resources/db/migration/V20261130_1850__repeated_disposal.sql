-- After a copy has been restored that is older than a disposal, the disposal is done again, by the record of its list that
-- is kept outside (docs/backup.md). Only for the owner of the tables: two people agreed on it before.

create function repeat_disposal(kept jsonb) returns integer language plpgsql set search_path = public, pg_temp as $$
declare
    list constant disposal_list := jsonb_populate_record(null::disposal_list, kept);
    file disposal_item;
    done integer := 0;
begin
    insert into disposal_list (id, year, nth, drawn_by, drawn_at)
    values (list.id, list.year, list.nth, list.drawn_by, list.drawn_at) on conflict (id) do nothing;
    if exists (select from disposal_list l where l.id = list.id and l.approved_at is null) then
        insert into disposal_item select * from jsonb_populate_recordset(null::disposal_item, kept -> 'files')
            on conflict (list_id, case_id) do nothing;
        update disposal_list
           set consent_number = list.consent_number, consent_on = list.consent_on, opinion_number = list.opinion_number,
               opinion_on = list.opinion_on, answered_by = list.answered_by, answered_at = list.answered_at
         where id = list.id;
        update disposal_list set approved_by = list.approved_by, approved_at = list.approved_at where id = list.id;
    end if;
    for file in select * from jsonb_populate_recordset(null::disposal_item, kept -> 'files') loop
        if dispose_of_file(file.case_id, list.id) then
            done := done + 1;
        end if;
    end loop;
    return done;
end
$$;
revoke all on function repeat_disposal from public;
