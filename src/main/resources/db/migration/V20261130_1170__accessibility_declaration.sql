-- Whom to ask about accessibility, and how the building is entered: art. 10 of the act of 4 April 2019 on the digital
-- accessibility of websites and mobile applications of public entities. The latest row is the declaration, earlier ones stay.
create table accessibility_declaration (
    number      integer generated always as identity primary key,
    contact     text not null,
    email       text not null,
    phone       text not null,
    building    text not null,
    drawn_up_on date not null,
    reviewed_on date not null,
    saved_at    timestamptz not null default now(),
    constraint declaration_names_whom_to_ask check (contact ~ '\S' and email ~ '^\S+@\S+$' and phone ~ '\d'),
    constraint declaration_describes_the_building check (building ~ '\S'),
    constraint declaration_is_reviewed_after_it_was_drawn_up check (reviewed_on >= drawn_up_on)
);
