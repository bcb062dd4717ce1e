-- A negotiation has tracks, a track has rounds. A round keeps all that was ever said about when it would be held,
-- and who sat there.

create table negotiation (
    id                      bigint primary key,
    version                 integer not null,
    slug                    text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name                    text    not null check (name <> ''),
    summary                 text check (summary <> ''),
    region                  text,
    status                  text    not null check (status in (
        'EXPLORATORY', 'ACTIVE', 'SUSPENDED', 'CONCLUDED', 'COLLAPSED')),
    conflict_start_edtf     text,
    conflict_start_earliest date,
    conflict_start_latest   date,
    conflict_start_words    text,
    constraint negotiation_slug_taken unique (slug),
    constraint negotiation_conflict_start_window check (conflict_start_earliest <= conflict_start_latest)
);
select keep_records('negotiation');

-- Negotiations that go on stand first in a list of all.
create function place_in_lists(status text) returns integer language sql immutable parallel safe
return array_position(array['ACTIVE', 'EXPLORATORY', 'SUSPENDED', 'CONCLUDED', 'COLLAPSED'], status);
create index negotiation_in_lists on negotiation (place_in_lists(status), name collate people, id);

create table track (
    id             bigint primary key,
    version        integer not null,
    negotiation_id bigint  not null references negotiation (id),
    slug           text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name           text    not null check (name <> ''),
    summary        text,
    rank           text check (rank in ('MAIN', 'SIDE')),
    ordinal        integer not null check (ordinal >= 1),
    constraint track_slug_taken unique (negotiation_id, slug)
);
select keep_records('track');

create unique index main_track_taken on track (negotiation_id) where rank = 'MAIN';

-- The statuses of rounds whose parties have met, and of those that are still to come. See RoundStatus.
create function is_held(status text) returns boolean language sql immutable parallel safe
return status in ('UNDER_WAY', 'CONCLUDED', 'BROKEN_OFF');

-- Whether the end of a date is approximate or uncertain. The same as FuzzyDate.isEndDoubted.
create function is_end_doubted(edtf text) returns boolean language sql immutable parallel safe
return substring(edtf from '[^/]*$') ~ '[?~%]';

create function is_expected(status text) returns boolean language sql immutable parallel safe
return status in ('ANNOUNCED', 'SCHEDULED', 'POSTPONED');

create table round (
    id                 bigint primary key,
    version            integer not null,
    track_id           bigint  not null references track (id),
    -- the last part of its address: the number where it has one
    slug               text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    number             integer check (number between 1 and 9999),
    title              text    not null check (title <> ''),
    status             text    not null check (status in (
        'ANNOUNCED', 'SCHEDULED', 'UNDER_WAY', 'CONCLUDED', 'POSTPONED', 'CANCELLED', 'BROKEN_OFF')),
    halted_on_edtf     text,
    halted_on_earliest date,
    halted_on_latest   date,
    halted_on_words    text,
    halt_reason        text,
    first_day_edtf     text,
    first_day_earliest date,
    first_day_latest   date,
    first_day_words    text,
    last_day_edtf      text,
    last_day_earliest  date,
    last_day_latest    date,
    last_day_words     text,
    venue              text,
    city               text,
    country            text,
    format             text check (format in ('DIRECT', 'PROXIMITY', 'SHUTTLE', 'REMOTE', 'SUMMIT', 'TECHNICAL')),
    outcomes           text[]  not null default '{}',
    summary            text,
    what_next          text,
    aliases            text[]  not null default '{}',
    constraint round_slug_taken unique (track_id, slug),
    constraint round_number_is_slug check (
        case when number is null then slug !~ '^[0-9]+$' else slug = number::text end),
    constraint round_outcomes_known check (outcomes <@ array[
        'NOT_HELD', 'BROKE_OFF', 'NO_RESULT', 'AGREED_TO_CONTINUE', 'PROCEDURAL', 'HUMANITARIAN', 'PARTIAL_SUBSTANTIVE',
        'COMPREHENSIVE']),
    constraint round_halted_on_window check (halted_on_earliest <= halted_on_latest),
    constraint round_halted check (status in ('POSTPONED', 'CANCELLED', 'BROKEN_OFF')
        or halted_on_edtf is null and halt_reason is null),
    constraint round_first_day_window check (first_day_earliest <= first_day_latest),
    constraint round_last_day_window check (last_day_earliest <= last_day_latest),
    constraint round_last_day_not_before_first check (last_day_latest >= first_day_earliest),
    constraint round_last_day_needs_first check (last_day_edtf is null or first_day_edtf is not null)
);
select keep_records('round');
create index round_by_day on round (first_day_earliest, first_day_latest);
create index round_expected on round (id) where is_expected(status);
create index round_by_plain_city on round using gin (plain_name(city) gin_trgm_ops) where city is not null;
create index round_by_plain_venue on round using gin (plain_name(venue) gin_trgm_ops) where venue is not null;

-- Where a round sat that moved from place to place. Its own days span all of these.
create table sitting (
    id                 bigint primary key,
    version            integer not null,
    round_id           bigint  not null references round (id),
    first_day_edtf     text,
    first_day_earliest date,
    first_day_latest   date,
    first_day_words    text,
    last_day_edtf      text,
    last_day_earliest  date,
    last_day_latest    date,
    last_day_words     text,
    venue              text,
    city               text,
    country            text,
    constraint sitting_is_somewhere check (coalesce(venue, city, country) is not null),
    constraint sitting_first_day_window check (first_day_earliest <= first_day_latest),
    constraint sitting_last_day_window check (last_day_earliest <= last_day_latest),
    constraint sitting_last_day_not_before_first check (last_day_latest >= first_day_earliest)
);
select keep_records('sitting');
create index sitting_of_round on sitting (round_id);

-- The place of a round in a word: its city, then those of its sittings in the order of time.
create function short_place(of_round bigint, city text, country text) returns text language sql stable
return nullif(concat_ws('; ', coalesce(city, country), (
    select string_agg(coalesce(s.city, s.country, s.venue), '; '
                      order by s.first_day_earliest, s.first_day_latest, s.id)
    from sitting s where s.round_id = of_round)), '');

create table schedule_announcement (
    id                    bigint primary key,
    round_id              bigint not null references round (id),
    announced_on_edtf     text   not null,
    announced_on_earliest date,
    announced_on_latest   date,
    announced_on_words    text,
    party_id              bigint references party (id),
    person_id             bigint references person (id),
    window_edtf           text,
    window_earliest       date,
    window_latest         date,
    window_words          text,
    place                 text,
    words                 text   not null check (words <> ''),
    constraint schedule_announcement_day_window check (announced_on_earliest <= announced_on_latest),
    constraint schedule_announcement_window check (window_earliest <= window_latest)
);
select keep_records('schedule_announcement', append_only => true);
create index schedule_announcement_of_round on schedule_announcement (round_id);
create index schedule_announcement_of_party on schedule_announcement (party_id);
create index schedule_announcement_of_person on schedule_announcement (person_id);

-- The announcement that counts: the last one that named a time, unless the round was postponed since. See
-- RoundSchedule.
create function last_window(of_round bigint) returns setof schedule_announcement language sql stable rows 1 as $$
    select a.* from schedule_announcement a join round r on r.id = a.round_id
    where a.round_id = of_round and a.window_edtf is not null
      and (r.status <> 'POSTPONED' or r.halted_on_edtf is null
           or coalesce(r.halted_on_latest < a.announced_on_earliest, false))
    order by coalesce(a.announced_on_earliest, a.announced_on_latest) desc nulls last,
             a.announced_on_latest desc nulls first, a.id desc
    limit 1
$$;

-- The place of a round among those of its track, as text that sorts: by its day, then by its number. A day that is open
-- to one side counts at the day that it names; what has neither day nor number stands at the end.
create function place_in_time(earliest date, latest date, number integer, id bigint) returns text
language sql stable parallel safe
return concat_ws(' ', coalesce(to_char(coalesce(earliest, latest), 'YYYYMMDD'), '99999999'),
                 coalesce(to_char(latest, 'YYYYMMDD'), '99999999'),
                 coalesce(to_char(number, 'FM0000'), '99999'), to_char(id, 'FM0000000000000000000')) collate "C";

-- Rounds with the day on which each is to begin or began: the one that is set, otherwise the window announced last,
-- and the words of that announcement. See RoundSchedule.due. A round is overdue after the last day on which it may
-- begin, which is open where nobody named one or it was postponed: see RoundSchedule.overdue. In time a round that is
-- not to come and has no day stands after the round before it in number.
create view round_due as
select r.*, said.words as said,
       place_in_time(
           case when r.first_day_edtf is not null then r.first_day_earliest
                when said.window_edtf is not null then said.window_earliest
                when not is_expected(r.status) then (
                    select max(coalesce(b.first_day_earliest, b.first_day_latest)) from round b
                    where b.track_id = r.track_id and b.number < r.number)
           end,
           case when r.first_day_edtf is null then said.window_latest else r.first_day_latest end,
           r.number, r.id) as in_time,
       coalesce(r.first_day_edtf, said.window_edtf) as due_edtf,
       case when r.first_day_edtf is null then said.window_earliest else r.first_day_earliest end as due_earliest,
       case when r.first_day_edtf is null then said.window_latest else r.first_day_latest end as due_latest,
       case when r.first_day_edtf is null then said.window_words else r.first_day_words end as due_words,
       case when not is_expected(r.status) or r.status = 'POSTPONED' then null
            when r.first_day_edtf is not null and r.last_day_edtf is not null then r.last_day_latest
            when r.first_day_edtf is null then said.window_latest
            else r.first_day_latest
       end as overdue_after
from round r left join lateral last_window(r.id) said on true;

create table delegation (
    id       bigint primary key,
    round_id bigint not null references round (id),
    party_id bigint not null references party (id),
    capacity text   not null check (capacity in (
        'PARTY', 'MEDIATOR', 'FACILITATOR', 'HOST', 'GUARANTOR', 'OBSERVER', 'WITNESS')),
    presence text check (presence in ('IN_THE_ROOM', 'BY_VIDEO', 'IN_ANOTHER_ROOM', 'CONSULTED')),
    ordinal  integer not null,
    constraint delegation_of_party_twice unique (round_id, party_id) deferrable initially deferred
);
select keep_records('delegation');
create index delegation_of_party on delegation (party_id);

create table delegation_member (
    id            bigint primary key,
    delegation_id bigint not null references delegation (id),
    person_id     bigint not null references person (id),
    role          text   not null check (role in ('HEAD', 'MEMBER', 'GROUP_LEAD', 'ADVISER', 'TECHNICAL')),
    ordinal       integer not null,
    constraint delegation_member_twice unique (delegation_id, person_id) deferrable initially deferred,
    constraint delegation_one_head exclude (delegation_id with =) where (role = 'HEAD') deferrable initially deferred
);
select keep_records('delegation_member');
create index delegation_member_of_person on delegation_member (person_id);
