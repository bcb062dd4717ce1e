-- What editors need besides records: sessions that outlive the application, links that open once, limits on attempts to
-- sign in, the audit list of accounts, and forms that are typed, sent or held. Nothing here is in the history.

-- As Spring Session asks for them. Only whoever signs in has a session; principal_name is the number of the account.
create table spring_session (
    primary_id            text    primary key,
    session_id            text    not null,
    creation_time         bigint  not null,
    last_access_time      bigint  not null,
    max_inactive_interval integer not null,
    expiry_time           bigint  not null,
    principal_name        text,
    constraint spring_session_known_once unique (session_id)
);
create index spring_session_by_age on spring_session (expiry_time);
create index spring_session_of_account on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id text  not null references spring_session (primary_id) on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- Links that open once: to make the account that somebody was invited to, or to choose a password anew. The secret in
-- the link is kept as a hash.
create table one_time_link (
    id           bigint generated always as identity primary key,
    purpose      text        not null check (purpose in ('INVITATION', 'RESET')),
    secret_hash  text        not null,
    -- whose password it is about; of an invitation once it was used
    account_id   bigint references account (id),
    user_name    text        not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name text        not null check (display_name <> ''),
    role         text        not null check (role in ('EDITOR', 'ADMIN')),
    created_by   bigint      not null references account (id),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    revoked_at   timestamptz,
    constraint one_time_link_secret unique (secret_hash),
    constraint one_time_link_ends_once check (used_at is null or revoked_at is null),
    constraint one_time_link_says_whose check (account_id is not null or (purpose = 'INVITATION' and used_at is null))
);
create unique index one_open_invitation on one_time_link (user_name)
    where purpose = 'INVITATION' and used_at is null and revoked_at is null;
create index one_time_link_of_account on one_time_link (account_id);
create index one_time_link_made_by on one_time_link (created_by);

-- One household or server of IPv6 has as many addresses as it likes: they count as one.
create function address_range(address inet) returns inet language sql immutable as $$
    select case family(address) when 6 then network(set_masklen(address, 64))::inet else address end
$$;

-- Attempts to sign in that failed, or are being looked at, within the window that throttling counts.
create table sign_in_attempt (
    id         bigint generated always as identity primary key,
    -- a hash of the name that was typed: it may be of no account, and people type passwords there
    name_hash  text        not null,
    from_range inet        not null,
    at         timestamptz not null
);
create index sign_in_attempt_at_account on sign_in_attempt (name_hash, at);
create index sign_in_attempt_from on sign_in_attempt (from_range, at);
create index sign_in_attempt_by_age on sign_in_attempt (at);

-- Who signed in, and what was done to accounts. Never rewritten.
create table account_event (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    kind         text        not null check (kind in (
        'ACCOUNT_MADE', 'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_THROTTLED', 'SIGNED_OUT', 'SESSION_ENDED', 'INVITED',
        'INVITATION_USED', 'INVITATION_REVOKED', 'ROLE_CHANGED', 'LOCKED', 'UNLOCKED', 'PASSWORD_RESET', 'RESET_USED',
        'PASSWORD_CHANGED', 'NAME_CHANGED')),
    -- null where it is about no account: a name that nobody has, an invitation
    account_id   bigint references account (id),
    -- null where nobody was signed in
    actor_id     bigint references account (id),
    -- null where Parley itself did it
    from_address inet,
    detail       text
);
create index account_event_of_account on account_event (account_id, kind, at desc);
create index account_event_by_actor on account_event (actor_id);
create index account_event_of_kind on account_event (kind, id desc);
create index account_event_by_day on account_event (at);
select never_rewrite('account_event');

-- A form that was already taken in: sending it again (a double click, the back button) leads to the same result.
create table form_submission (
    token      uuid primary key,
    account_id bigint      not null references account (id),
    at         timestamptz not null,
    outcome    text
);
create index form_submission_by_age on form_submission (at);
create index form_submission_of_account on form_submission (account_id);

-- What editors typed and have not sent: working papers, dropped when done with. One draft for each copy of a form, so
-- that two tabs on one form do not write over each other.
create table draft (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account (id),
    -- where the form is sent
    address    text        not null check (address like '/edit/%' and length(address) <= 1000),
    -- the token of the copy
    copy       text        not null check (length(copy) <= 100),
    -- what the form is called
    title      text        not null check (length(title) <= 300),
    -- what was typed first of a new record, and how many fields say something else than when the form was opened
    name       text        not null default '' check (length(name) <= 300),
    field_count integer    not null default 0,
    fields     jsonb       not null,
    version    integer     not null,
    saved_at   timestamptz not null,
    constraint draft_of_a_copy unique (account_id, address, copy)
);
create index draft_by_age on draft (account_id, saved_at desc, id desc);
create index draft_to_forget on draft (saved_at);

-- Forms that were sent after the session had ended, until whoever sent them has signed in again.
create table held_form (
    id           uuid primary key,
    -- a hash of what only the browser that sent it knows
    browser      text        not null,
    address      text        not null check (address like '/edit/%' and length(address) <= 1000),
    fields       jsonb       not null,
    size         integer     not null,
    from_address text        not null,
    -- whether it carried the token of its browser: only then it may be sent on
    proven       boolean     not null,
    -- whether whoever signed in on that browser has it among their drafts
    drafted      boolean     not null default false,
    held_at      timestamptz not null
);
create index held_form_by_age on held_form (held_at);
create index held_form_of_browser on held_form (browser);
create index held_form_from on held_form (from_address, held_at);
