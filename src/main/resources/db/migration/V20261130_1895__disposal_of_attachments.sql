-- What disposal does with attachments: the content goes; that there was one, of which kind and with which digest, is left.

insert into disposal_table (name, effect, reach, kept, blanked) values
    ('attachment', 'ROWS', 'case_id = $1', '{kind,media_type,sha256}', '{title,file_name,withdrawn_reason}');

insert into disposal_table (name, effect, reach) values
    ('attachment_content', 'DELETE', 'attachment_id in (select id from attachment where case_id = $1)');
