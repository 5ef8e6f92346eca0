-- What disposal does with what was told and given to people about their data: that and when stays, the words go.
insert into disposal_table (name, effect) values ('privacy_notice', 'NONE');

insert into disposal_table (name, effect, reach) values
    ('data_access_copy', 'DELETE', 'request_id in (select id from data_access_request where case_id = $1)'),
    ('data_access_choice', 'DELETE', 'request_id in (select id from data_access_request where case_id = $1)');

insert into disposal_table (name, effect, reach, kept, blanked) values
    ('data_access_request', 'ROWS', 'case_id = $1', '{}', '{representative,words,extended_because}'),
    ('privacy_notice_given', 'ROWS', 'case_id = $1', '{way}', '{reason}');
