-- What is talked about, what came of it and what was said: groups and issues, agreements with their commitments and
-- deliveries, statements and other dated events.

create table working_group (
    id                    bigint primary key,
    version               integer not null,
    negotiation_id        bigint  not null references negotiation (id),
    slug                  text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name                  text    not null check (name <> ''),
    subject               text    not null check (subject <> ''),
    formed_in_round_id    bigint references round (id),
    dissolved_in_round_id bigint references round (id),
    constraint working_group_slug_taken unique (negotiation_id, slug)
);
select keep_records('working_group');
create index working_group_formed_in on working_group (formed_in_round_id);
create index working_group_dissolved_in on working_group (dissolved_in_round_id);

create table group_session (
    id               bigint primary key,
    version          integer not null,
    working_group_id bigint  not null references working_group (id),
    round_id         bigint  not null references round (id),
    topics           text[]  not null default '{}',
    result           text,
    constraint group_session_once_a_round unique (working_group_id, round_id)
);
select keep_records('group_session');
create index group_session_of_round on group_session (round_id);

create table issue (
    id                bigint primary key,
    version           integer not null,
    negotiation_id    bigint  not null references negotiation (id),
    slug              text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title             text    not null check (title <> ''),
    category          text    not null check (category in (
        'TERRITORY', 'CEASEFIRE', 'MONITORING', 'FORCES_WITHDRAWAL', 'DEMILITARISATION', 'SECURITY_GUARANTEES',
        'PRISONERS', 'MISSING_AND_DEAD', 'CIVILIANS_AND_REFUGEES', 'HUMANITARIAN_ACCESS', 'POLITICAL_STATUS',
        'RIGHTS_LANGUAGE_RELIGION', 'JUSTICE_AND_AMNESTY', 'REPARATIONS_AND_ASSETS', 'RECONSTRUCTION',
        'ENERGY_INFRASTRUCTURE', 'SANCTIONS', 'ARMS_CONTROL', 'RATIFICATION', 'PROCESS_FORMAT')),
    working_group_id  bigint references working_group (id),
    constraint issue_slug_taken unique (negotiation_id, slug)
);
select keep_records('issue');
create index issue_of_group on issue (working_group_id);

-- How hard an issue is to settle, as somebody judges it as of a day.
create table difficulty_judgement (
    id                bigint primary key,
    issue_id          bigint  not null references issue (id),
    as_of_edtf        text    not null,
    as_of_earliest    date,
    as_of_latest      date,
    as_of_words       text,
    difficulty        integer not null check (difficulty between 1 and 5),
    judge             text check (judge ~ '\S'),
    difficulty_reason text    not null check (difficulty_reason ~ '\S'),
    constraint difficulty_judgement_window check (as_of_earliest <= as_of_latest)
);
select keep_records('difficulty_judgement', append_only => true);
create index difficulty_judgement_of_issue on difficulty_judgement (issue_id);

-- How hard an issue was last judged to be; null where nobody judged it. The same as Issue.judgement.
create function last_difficulty(of_issue bigint) returns integer language sql stable return (
    select difficulty from difficulty_judgement j where j.issue_id = of_issue
    order by coalesce(j.as_of_earliest, j.as_of_latest) desc nulls last, j.as_of_latest desc nulls first, j.id desc
    limit 1);

create table status_change (
    id                 bigint primary key,
    issue_id           bigint not null references issue (id),
    effective_edtf     text   not null,
    effective_earliest date,
    effective_latest   date,
    effective_words    text,
    status             text   not null check (status in (
        'RAISED', 'UNDER_DISCUSSION', 'NARROWED', 'AGREED_IN_PRINCIPLE', 'AGREED', 'DEADLOCKED', 'DEFERRED',
        'WITHDRAWN')),
    round_id           bigint references round (id),
    rationale          text   not null check (rationale ~ '\S'),
    constraint status_change_window check (effective_earliest <= effective_latest),
    constraint status_change_dated check (effective_earliest is not null or effective_latest is not null)
);
select keep_records('status_change', append_only => true);
create index status_change_of_issue on status_change (issue_id, effective_earliest, effective_latest, id);
create index status_change_of_round on status_change (round_id);

-- The change that holds as of a day: of those that name that day or one before it, the last. See Standing.asOf.
create function status_as_of(of_issue bigint, day date) returns setof status_change language sql stable rows 1 as $$
    select c.* from status_change c
    where c.issue_id = of_issue and coalesce(c.effective_earliest, c.effective_latest) <= day
    order by coalesce(c.effective_earliest, c.effective_latest) desc, c.effective_latest desc nulls first, c.id desc
    limit 1
$$;

-- The statuses in which an issue needs no more talks. See IssueStatus.
create function is_closed(status text) returns boolean language sql immutable parallel safe
return status in ('AGREED', 'WITHDRAWN');

-- How many rounds of its negotiation began after the day on which an issue last moved, as of a day.
create function rounds_since_movement(of_issue bigint, day date) returns integer language sql stable return (
    select count(*) from issue i join track t on t.negotiation_id = i.negotiation_id join round r on r.track_id = t.id
    where i.id = of_issue and is_held(r.status) and r.first_day_earliest <= day
      and r.first_day_earliest > (
          select max(coalesce(c.effective_latest, c.effective_earliest)) from status_change c
          where c.issue_id = i.id and coalesce(c.effective_earliest, c.effective_latest) <= day));

create table position (
    id                 bigint primary key,
    issue_id           bigint not null references issue (id),
    party_id           bigint not null references party (id),
    effective_edtf     text   not null,
    effective_earliest date,
    effective_latest   date,
    effective_words    text,
    stance             text   not null check (stance in (
        'HIGH_PRIORITY', 'SUPPORTS', 'OPEN', 'NEUTRAL', 'RESERVED', 'OPPOSES', 'RED_LINE')),
    words              text   not null check (words ~ '\S'),
    stated_by_id       bigint references person (id),
    constraint position_window check (effective_earliest <= effective_latest),
    constraint position_dated check (effective_earliest is not null or effective_latest is not null)
);
select keep_records('position', append_only => true);
create index position_of_issue on position (issue_id, party_id, effective_earliest, effective_latest, id);
create index position_of_party on position (party_id);
create index position_stated_by on position (stated_by_id);

create table agreement (
    id                     bigint primary key,
    version                integer not null,
    negotiation_id         bigint  not null references negotiation (id),
    slug                   text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title                  text    not null check (title <> ''),
    type                   text    not null check (type in (
        'PRISONER_EXCHANGE', 'CEASEFIRE', 'HUMANITARIAN', 'CONFIDENCE_BUILDING', 'DIALOGUE_CHANNEL', 'FRAMEWORK',
        'PARTIAL', 'COMPREHENSIVE', 'TREATY', 'PROCEDURAL', 'OTHER')),
    subject                text check (subject in ('PRISONERS', 'BODIES', 'CIVILIANS', 'CHILDREN', 'CORRIDORS')),
    -- agreement stage of PA-X: pre-negotiation, ceasefire, framework partial, framework comprehensive, implementation,
    -- renewal, other
    stage                  text check (stage in ('PRE', 'CEA', 'SUBPAR', 'SUBCOMP', 'IMP', 'REN', 'OTH')),
    agreed_on_edtf         text,
    agreed_on_earliest     date,
    agreed_on_latest       date,
    agreed_on_words        text,
    track_id               bigint references track (id),
    round_id               bigint references round (id),
    form                   text    not null check (form in (
        'WRITTEN_PUBLIC', 'WRITTEN_UNPUBLISHED', 'ORAL', 'PARALLEL_STATEMENTS')),
    status                 text    not null check (status in (
        'ANNOUNCED', 'CONFIRMED', 'DENIED', 'SIGNED', 'IN_FORCE', 'IMPLEMENTED', 'LAPSED', 'REPUDIATED', 'EXPIRED',
        'TERMINATED')),
    in_force_from_edtf     text,
    in_force_from_earliest date,
    in_force_from_latest   date,
    in_force_from_words    text,
    in_force_to_edtf       text,
    in_force_to_earliest   date,
    in_force_to_latest     date,
    in_force_to_words      text,
    summary                text,
    constraint agreement_slug_taken unique (negotiation_id, slug),
    constraint agreement_agreed_on_window check (agreed_on_earliest <= agreed_on_latest),
    constraint agreement_in_force_from_window check (in_force_from_earliest <= in_force_from_latest),
    constraint agreement_in_force_to_window check (in_force_to_earliest <= in_force_to_latest),
    constraint agreement_ends_after_it_began check (in_force_to_latest >= in_force_from_earliest)
);
select keep_records('agreement');

-- Whether one agreement can be called the next of its kind after the other. But for exchanges of prisoners and
-- ceasefires, a type says how far an agreement goes, not what of: those are alike only in what they are about.
create function is_alike(one agreement, other agreement) returns boolean language sql immutable parallel safe
return one.type = other.type and one.subject is not distinct from other.subject
    and (one.subject is not null or one.type in ('PRISONER_EXCHANGE', 'CEASEFIRE'));

create index agreement_by_type_and_day on agreement (negotiation_id, type, agreed_on_earliest, agreed_on_latest);
create index agreement_of_round on agreement (round_id);
create index agreement_of_track on agreement (track_id);

create table signatory (
    id           bigint primary key,
    agreement_id bigint  not null references agreement (id),
    party_id     bigint  not null references party (id),
    person_id    bigint references person (id),
    capacity     text    not null check (capacity in (
        'PARTY', 'MEDIATOR', 'FACILITATOR', 'HOST', 'GUARANTOR', 'OBSERVER', 'WITNESS')),
    ordinal      integer not null
);
select keep_records('signatory');
create unique index signatory_once on signatory (agreement_id, party_id, coalesce(person_id, 0));
create index signatory_of_party on signatory (party_id);
create index signatory_of_person on signatory (person_id);

-- A range, and only a range, has an upper end above its lower one, fewer than one are none, and at least none says
-- nothing. See Quantity.
create function is_quantity(bound text, quantity bigint, at_most bigint) returns boolean
language sql immutable parallel safe return
    case when bound = 'BETWEEN' and quantity is not null then coalesce(at_most > quantity, false)
         else at_most is null and (
             quantity is null or quantity >= case bound when 'FEWER_THAN' then 2 when 'AT_LEAST' then 1 else 0 end) end;

-- The least and the most that a quantity may be; no most where it is open. The same as Quantity.
create function least_of(bound text, quantity bigint) returns bigint language sql immutable parallel safe return
    case when bound in ('UP_TO', 'FEWER_THAN') then 0 else quantity end;
create function most_of(bound text, quantity bigint, at_most bigint) returns bigint
language sql immutable parallel safe return
    case bound when 'BETWEEN' then at_most when 'FEWER_THAN' then quantity - 1 when 'AT_LEAST' then null
               else quantity end;

-- A quantity in signs that need no words: 1,200, ≈ 500, ≥ 500, ≤ 500, < 500, 500–600.
create function quantity_in_signs(bound text, quantity bigint, at_most bigint) returns text
language sql immutable parallel safe return
    case bound when 'ABOUT' then '≈ ' when 'AT_LEAST' then '≥ ' when 'UP_TO' then '≤ ' when 'FEWER_THAN' then '< '
               else '' end
    || to_char(quantity, 'FM999,999,999,999,999') || coalesce('–' || to_char(at_most, 'FM999,999,999,999,999'), '');

create table commitment (
    id             bigint primary key,
    version        integer not null,
    agreement_id   bigint  not null references agreement (id),
    by_party_id    bigint references party (id),
    to_party_id    bigint references party (id),
    what           text    not null check (what <> ''),
    bound          text    not null check (bound in ('EXACTLY', 'ABOUT', 'AT_LEAST', 'UP_TO', 'FEWER_THAN', 'BETWEEN')),
    quantity       bigint check (quantity >= 0),
    at_most        bigint,
    unit           text,
    due_edtf       text,
    due_earliest   date,
    due_latest     date,
    due_words      text,
    constraint commitment_quantity_needs_unit check (quantity is null or unit is not null),
    constraint commitment_range check (is_quantity(bound, quantity, at_most)),
    constraint commitment_due_window check (due_earliest <= due_latest)
);
select keep_records('commitment');
create index commitment_of_agreement on commitment (agreement_id);
create index commitment_by_party on commitment (by_party_id);
create index commitment_to_party on commitment (to_party_id);
create index commitment_by_due on commitment (due_latest) where due_latest is not null;

create table delivery (
    id            bigint primary key,
    commitment_id bigint not null references commitment (id),
    day_edtf      text   not null,
    day_earliest  date,
    day_latest    date,
    day_words     text,
    bound         text   not null default 'EXACTLY'
                  check (bound in ('EXACTLY', 'ABOUT', 'AT_LEAST', 'UP_TO', 'FEWER_THAN', 'BETWEEN')),
    quantity      bigint check (quantity >= 0),
    at_most       bigint,
    by_party_id   bigint references party (id),
    to_party_id   bigint references party (id),
    note          text,
    constraint delivery_window check (day_earliest <= day_latest),
    constraint delivery_range check (is_quantity(bound, quantity, at_most))
);
select keep_records('delivery', append_only => true);
create index delivery_of_commitment on delivery (commitment_id);
create index delivery_by_party on delivery (by_party_id);
create index delivery_to_party on delivery (to_party_id);

-- What somebody says has become of a commitment, as of a day.
create table assessment (
    id             bigint primary key,
    commitment_id  bigint not null references commitment (id),
    as_of_edtf     text   not null,
    as_of_earliest date,
    as_of_latest   date,
    as_of_words    text,
    state          text   not null
                   check (state in ('CARRIED_OUT', 'PARTLY', 'NOT_CARRIED_OUT', 'LAPSED', 'NO_INFORMATION')),
    -- Peace Accords Matrix: 0 not initiated, 1 minimal, 2 intermediate, 3 full
    implementation integer check (implementation between 0 and 3),
    judge          text check (judge ~ '\S'),
    words          text check (words ~ '\S'),
    constraint assessment_window check (as_of_earliest <= as_of_latest)
);
select keep_records('assessment', append_only => true);
create index assessment_of_commitment on assessment (commitment_id);

-- Whether the window of a commitment is over, as of a day, with nothing that says it was carried out. The same as
-- CommitmentStanding.isPastWindow.
create function is_past_window(commitment commitment, day date) returns boolean language sql stable return coalesce((
    select commitment.due_latest < day and case
        when last.state in ('CARRIED_OUT', 'NOT_CARRIED_OUT', 'LAPSED') then false
        when coalesce(most_of(commitment.bound, commitment.quantity, commitment.at_most), commitment.quantity)
             <= made.least then false
        when last.state = 'PARTLY' then true
        when a.status in ('LAPSED', 'REPUDIATED', 'EXPIRED', 'TERMINATED')
             and coalesce(a.in_force_to_latest < day, true)
             and not coalesce(commitment.due_latest > a.in_force_to_latest, false) then false
        else made.times = 0 or made.times = made.counted and not made.is_open
             and least_of(commitment.bound, commitment.quantity) > made.most end
    from agreement a
    cross join lateral (
        select count(*) as times, count(d.quantity) as counted,
               coalesce(bool_or(d.quantity is not null and d.bound = 'AT_LEAST'), false) as is_open,
               coalesce(sum(least_of(d.bound, d.quantity)), 0) as least,
               coalesce(sum(most_of(d.bound, d.quantity, d.at_most)), 0) as most
        from delivery d
        where d.commitment_id = commitment.id and coalesce(d.day_earliest, d.day_latest) <= day) made
    left join lateral (
        select s.state from assessment s
        where s.commitment_id = commitment.id and coalesce(s.as_of_earliest, s.as_of_latest) <= day
        order by coalesce(s.as_of_earliest, s.as_of_latest) desc, s.as_of_latest desc nulls first, s.id desc
        limit 1) last on true
    where a.id = commitment.agreement_id), false);

create table statement (
    id             bigint primary key,
    version        integer not null,
    negotiation_id bigint  not null references negotiation (id),
    person_id      bigint references person (id),
    party_id       bigint references party (id),
    day_edtf       text    not null,
    day_earliest   date,
    day_latest     date,
    day_words      text,
    gist           text    not null check (gist ~ '\S'),
    tone           text check (tone in ('POSITIVE', 'CAUTIOUS', 'NEUTRAL', 'CRITICAL', 'HOSTILE')),
    claim              text check (claim in ('LIST_SHRANK')),
    round_id       bigint references round (id),
    issue_id       bigint references issue (id),
    agreement_id   bigint references agreement (id),
    constraint statement_window check (day_earliest <= day_latest),
    constraint statement_attributed check (person_id is not null or party_id is not null)
);
select keep_records('statement');
create index statement_by_day on statement (negotiation_id, day_earliest, day_latest);
create index statement_of_person on statement (person_id);
create index statement_of_party on statement (party_id);
create index statement_of_round on statement (round_id);
create index statement_of_issue on statement (issue_id);
create index statement_of_agreement on statement (agreement_id);

create table milestone (
    id             bigint primary key,
    version        integer not null,
    negotiation_id bigint  not null references negotiation (id),
    track_id       bigint references track (id),
    day_edtf       text    not null,
    day_earliest   date,
    day_latest     date,
    day_words      text,
    title          text    not null check (title <> ''),
    description    text,
    constraint milestone_window check (day_earliest <= day_latest)
);
select keep_records('milestone');
create index milestone_by_day on milestone (negotiation_id, day_earliest, day_latest);
create index milestone_of_track on milestone (track_id);

-- How complete the record of a negotiation is in a period, which may be open to one side.
create table coverage_note (
    id             bigint primary key,
    version        integer not null,
    negotiation_id bigint  not null references negotiation (id),
    from_edtf      text,
    from_earliest  date,
    from_latest    date,
    from_words     text,
    to_edtf        text,
    to_earliest    date,
    to_latest      date,
    to_words       text,
    note           text    not null check (note ~ '\S'),
    constraint coverage_note_dated check (from_edtf is not null or to_edtf is not null),
    constraint coverage_note_from_window check (from_earliest <= from_latest),
    constraint coverage_note_to_window check (to_earliest <= to_latest),
    constraint coverage_note_ends_after_it_began check (to_latest >= from_earliest)
);
select keep_records('coverage_note');
create index coverage_note_of_negotiation on coverage_note (negotiation_id);

-- At how many rounds each party sat, and on how many issues it took positions, negotiation by negotiation: a list of
-- parties that counted anew would read every delegation there is. No record: triggers keep it as the view below says.
create table party_share (
    party_id       bigint  not null,
    negotiation_id bigint  not null,
    rounds         integer not null,
    issues         integer not null,
    primary key (party_id, negotiation_id) include (rounds, issues)
);

create view party_share_due as
select party_id, negotiation_id, sum(rounds)::integer as rounds, sum(issues)::integer as issues
from (select d.party_id, t.negotiation_id, count(*) as rounds, 0 as issues
      from delegation d join round r on r.id = d.round_id join track t on t.id = r.track_id
      group by d.party_id, t.negotiation_id
      union all
      select p.party_id, i.negotiation_id, 0, count(distinct p.issue_id)
      from position p join issue i on i.id = p.issue_id
      group by p.party_id, i.negotiation_id) counted
group by party_id, negotiation_id;

create function count_share_again(party bigint, negotiation bigint) returns void language plpgsql as $$
begin
    -- one at a time, under the lock of the search entries, which are made at the end of each transaction, too
    perform pg_advisory_xact_lock(hashtext('search_entry'));
    delete from party_share s where s.party_id = party and s.negotiation_id = negotiation;
    insert into party_share
    select * from party_share_due d where d.party_id = party and d.negotiation_id = negotiation;
end $$;

-- A delegation or a position came, changed or went. Argument: its column that names the round or the issue. Where
-- that is gone as well, nothing tells of which negotiation it was: all of the party are counted.
create function count_shares_of_party() returns trigger language plpgsql as $$
begin
    perform count_share_again(x.party, n.negotiation_id)
    from (select (j ->> 'party_id')::bigint as party, (j ->> tg_argv[0])::bigint as whole
          from (values (to_jsonb(old)), (to_jsonb(new))) changed (j) where j is not null) x
    cross join lateral (
        select t.negotiation_id from round r join track t on t.id = r.track_id where r.id = x.whole
        union
        select i.negotiation_id from issue i where i.id = x.whole
        union
        select s.negotiation_id from party_share s where s.party_id = x.party
            and not exists (select from round r where r.id = x.whole)
            and not exists (select from issue i where i.id = x.whole)) n;
    return null;
end $$;

create function count_shares_of_round() returns trigger language plpgsql as $$
begin
    perform count_share_again(d.party_id, t.negotiation_id)
    from delegation d join track t on t.id in (old.track_id, new.track_id) where d.round_id = new.id;
    return null;
end $$;

create constraint trigger count_shares after insert or update or delete on delegation
    deferrable initially deferred for each row execute function count_shares_of_party('round_id');
create constraint trigger count_shares after insert or update or delete on position
    deferrable initially deferred for each row execute function count_shares_of_party('issue_id');
create constraint trigger count_shares after update on round
    deferrable initially deferred for each row when (old.track_id <> new.track_id)
    execute function count_shares_of_round();

-- The last day of which a negotiation has a record, as of a day: how far the record reaches. What was only announced or
-- promised for a day is no event. Of equal first days the one that is known best.
create function last_event(of_negotiation bigint, day date)
returns table (day_edtf text, day_earliest date, day_latest date, day_words text) language sql stable rows 1 as $$
    with happened (day_edtf, day_earliest, day_latest, day_words) as (
        select coalesce(r.last_day_edtf, r.first_day_edtf),
               case when r.last_day_edtf is null then r.first_day_earliest else r.last_day_earliest end,
               case when r.last_day_edtf is null then r.first_day_latest else r.last_day_latest end,
               case when r.last_day_edtf is null then r.first_day_words else r.last_day_words end
        from track t join round r on r.track_id = t.id where t.negotiation_id = of_negotiation and is_held(r.status)
        union all
        select a.announced_on_edtf, a.announced_on_earliest, a.announced_on_latest, a.announced_on_words
        from track t join round r on r.track_id = t.id join schedule_announcement a on a.round_id = r.id
        where t.negotiation_id = of_negotiation
        union all
        select a.agreed_on_edtf, a.agreed_on_earliest, a.agreed_on_latest, a.agreed_on_words
        from agreement a where a.negotiation_id = of_negotiation
        union all
        select d.day_edtf, d.day_earliest, d.day_latest, d.day_words
        from agreement a join commitment c on c.agreement_id = a.id join delivery d on d.commitment_id = c.id
        where a.negotiation_id = of_negotiation
        union all
        select s.effective_edtf, s.effective_earliest, s.effective_latest, s.effective_words
        from issue i join status_change s on s.issue_id = i.id where i.negotiation_id = of_negotiation
        union all
        select p.effective_edtf, p.effective_earliest, p.effective_latest, p.effective_words
        from issue i join position p on p.issue_id = i.id where i.negotiation_id = of_negotiation
        union all
        select s.day_edtf, s.day_earliest, s.day_latest, s.day_words
        from statement s where s.negotiation_id = of_negotiation
        union all
        select m.day_edtf, m.day_earliest, m.day_latest, m.day_words
        from milestone m where m.negotiation_id = of_negotiation)
    select h.* from happened h where coalesce(h.day_earliest, h.day_latest) <= day
    order by coalesce(h.day_earliest, h.day_latest) desc, h.day_latest limit 1
$$;

-- From which day each dated record counts: a source that tells of it was not there before. A round is told of to its
-- end; one that was not held yet has no such day.
create view dated_fact (record_id, day) as
    select r.id, coalesce(r.last_day_earliest, r.last_day_latest, r.first_day_earliest, r.first_day_latest)
    from round r where is_held(r.status)
    union all
    select a.id, coalesce(a.announced_on_earliest, a.announced_on_latest) from schedule_announcement a
    union all
    select a.id, coalesce(a.agreed_on_earliest, a.agreed_on_latest) from agreement a
    union all
    select c.id, coalesce(a.agreed_on_earliest, a.agreed_on_latest)
    from commitment c join agreement a on a.id = c.agreement_id
    union all
    select d.id, coalesce(d.day_earliest, d.day_latest) from delivery d
    union all
    select a.id, coalesce(a.as_of_earliest, a.as_of_latest) from assessment a
    union all
    select s.id, coalesce(s.effective_earliest, s.effective_latest) from status_change s
    union all
    select p.id, coalesce(p.effective_earliest, p.effective_latest) from position p
    union all
    select j.id, coalesce(j.as_of_earliest, j.as_of_latest) from difficulty_judgement j
    union all
    select s.id, coalesce(s.day_earliest, s.day_latest) from statement s
    union all
    select m.id, coalesce(m.day_earliest, m.day_latest) from milestone m;

-- The day of the newest fact that a source is cited for: one without a day of publication is not older.
create function newest_fact(of_source bigint) returns date language sql stable return (
    select max(f.day) from citation c join dated_fact f on f.record_id = c.record_id where c.source_id = of_source);

-- Where each record that can be cited belongs: its negotiation, none for what negotiations share, and the record on
-- whose page it is shown.
create view place_of_record (record_id, negotiation_id, shown_on) as
    select n.id, n.id, n.id from negotiation n
    union all
    select p.id, null, p.id from party p
    union all
    select p.id, null, p.id from person p
    union all
    select a.id, null, a.person_id from appointment a
    union all
    select s.id, null, s.party_id from succession s
    union all
    select o.id, coalesce(t.negotiation_id, i.negotiation_id), coalesce(t.negotiation_id, o.record_id)
    from other_name o left join track t on t.id = o.record_id left join issue i on i.id = o.record_id
    union all
    select t.id, t.negotiation_id, t.negotiation_id from track t
    union all
    select r.id, t.negotiation_id, r.id from round r join track t on t.id = r.track_id
    union all
    select x.id, t.negotiation_id, r.id from sitting x join round r on r.id = x.round_id
    join track t on t.id = r.track_id
    union all
    select x.id, t.negotiation_id, r.id from schedule_announcement x join round r on r.id = x.round_id
    join track t on t.id = r.track_id
    union all
    select x.id, t.negotiation_id, r.id from delegation x join round r on r.id = x.round_id
    join track t on t.id = r.track_id
    union all
    select x.id, t.negotiation_id, r.id from delegation_member x join delegation d on d.id = x.delegation_id
    join round r on r.id = d.round_id join track t on t.id = r.track_id
    union all
    select g.id, g.negotiation_id, g.id from working_group g
    union all
    select x.id, g.negotiation_id, g.id from group_session x join working_group g on g.id = x.working_group_id
    union all
    select i.id, i.negotiation_id, i.id from issue i
    union all
    select x.id, i.negotiation_id, i.id from difficulty_judgement x join issue i on i.id = x.issue_id
    union all
    select x.id, i.negotiation_id, i.id from status_change x join issue i on i.id = x.issue_id
    union all
    select x.id, i.negotiation_id, i.id from position x join issue i on i.id = x.issue_id
    union all
    select a.id, a.negotiation_id, a.id from agreement a
    union all
    select x.id, a.negotiation_id, a.id from signatory x join agreement a on a.id = x.agreement_id
    union all
    select c.id, a.negotiation_id, a.id from commitment c join agreement a on a.id = c.agreement_id
    union all
    select x.id, a.negotiation_id, a.id from delivery x join commitment c on c.id = x.commitment_id
    join agreement a on a.id = c.agreement_id
    union all
    select x.id, a.negotiation_id, a.id from assessment x join commitment c on c.id = x.commitment_id
    join agreement a on a.id = c.agreement_id
    union all
    select s.id, s.negotiation_id, s.id from statement s
    union all
    select m.id, m.negotiation_id, m.id from milestone m
    union all
    select c.id, c.negotiation_id, c.negotiation_id from coverage_note c;
