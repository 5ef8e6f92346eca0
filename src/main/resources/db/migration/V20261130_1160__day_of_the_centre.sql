-- "Today" is the day in Poland, in whatever time zone the server or its client lives. Between midnight in Warsaw and
-- midnight in London an assignment from today was looked at by the limits of yesterday.
alter function refuse_family_above_the_limit() set timezone to 'Europe/Warsaw';
