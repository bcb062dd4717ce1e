-- What editors typed and have not sent. Working papers, not records: outside history, and dropped when done with.

-- One draft for each copy of a form, so that two tabs on one form do not write over each other.
create table draft (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account (id),
    -- where the form is sent
    address    text        not null check (address like '/edit/%' and length(address) <= 1000),
    -- the token of the copy
    copy       text        not null check (length(copy) <= 100),
    title      text        not null check (length(title) <= 300),
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
    held_at      timestamptz not null
);
create index held_form_by_age on held_form (held_at);
create index held_form_from on held_form (from_address, held_at);
