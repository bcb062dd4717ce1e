-- What the database of an earlier Parley tells of its migrations, before they were squashed, with one row of its data.

drop table if exists flyway_schema_history;
create table flyway_schema_history (
    installed_rank integer primary key,
    version        varchar(50),
    description    varchar(200)  not null,
    type           varchar(20)   not null,
    script         varchar(1000) not null,
    checksum       integer,
    installed_by   varchar(100)  not null,
    installed_on   timestamp     not null default now(),
    execution_time integer       not null,
    success        boolean       not null
);
insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
    execution_time, success) values
    (1, '1', 'records accounts and history', 'SQL', 'V1__records_accounts_and_history.sql', -814818753, 'parley', 10, true),
    (2, '2', 'parties people and sources', 'SQL', 'V2__parties_people_and_sources.sql', -581888167, 'parley', 10, true),
    (3, '3', 'negotiations and rounds', 'SQL', 'V3__negotiations_and_rounds.sql', -666962855, 'parley', 10, true),
    (4, '4', 'groups issues agreements and events', 'SQL', 'V4__groups_issues_agreements_and_events.sql', 1957081572, 'parley', 10, true),
    (5, '5', 'journal of rows', 'SQL', 'V5__journal_of_rows.sql', 505517087, 'parley', 10, true),
    (6, '7', 'finding and merging', 'SQL', 'V7__finding_and_merging.sql', -171364324, 'parley', 10, true),
    (7, '8', 'drafts', 'SQL', 'V8__drafts.sql', 61499289, 'parley', 10, true),
    (8, '9', 'lists by name', 'SQL', 'V9__lists_by_name.sql', 1147256256, 'parley', 10, true),
    (9, '10', 'accounts desk', 'SQL', 'V10__accounts_desk.sql', -1055110147, 'parley', 10, true),
    (10, '11', 'search', 'SQL', 'V11__search.sql', 1502341701, 'parley', 10, true),
    (11, '12', 'disputes', 'SQL', 'V12__disputes.sql', 1364365431, 'parley', 10, true),
    (12, '13', 'history kept from the application', 'SQL', 'V13__history_kept_from_the_application.sql', 929104885, 'parley', 10, true),
    (13, '14', 'disputes of parties and codes', 'SQL', 'V14__disputes_of_parties_and_codes.sql', -384247711, 'parley', 10, true),
    (14, '15', 'filtering by part of a name', 'SQL', 'V15__filtering_by_part_of_a_name.sql', -422926206, 'parley', 10, true);

create table kept as select 314 as prisoners;
