-- Beside the long talks of long-talks.sql the same with every hundredth entry: a hundred of them.
set session_replication_role = replica;

insert into negotiation
select (jsonb_populate_record(n, '{"id": 104500000, "slug": "short-talks", "name": "Short talks"}')).* from negotiation n where id = 104000000;
insert into track
select (jsonb_populate_record(t, jsonb_build_object('id', id + 500000, 'negotiation_id', 104500000))).* from track t where negotiation_id = 104000000;
insert into round
select (jsonb_populate_record(r, jsonb_build_object('id', id + 500000, 'track_id', 105500000))).*
from round r where id between 106000000 and 106499999 and id % 100 = 0;
insert into issue
select (jsonb_populate_record(i, jsonb_build_object('id', id + 500000, 'negotiation_id', 104500000))).* from issue i where negotiation_id = 104000000;
insert into status_change
select (jsonb_populate_record(c, jsonb_build_object('id', id + 500000, 'issue_id', issue_id + 500000, 'round_id', 106500000))).*
from status_change c where id between 113000000 and 113499999 and id % 100 = 0;
insert into agreement
select (jsonb_populate_record(a, jsonb_build_object('id', id + 500000, 'negotiation_id', 104500000, 'track_id', 105500000, 'round_id', 106500000))).*
from agreement a where negotiation_id = 104000000 and id % 100 = 0;
insert into commitment
select (jsonb_populate_record(c, jsonb_build_object('id', id + 500000, 'agreement_id', agreement_id + 500000))).*
from commitment c where id between 117000000 and 117499999 and id % 100 = 0;
insert into delivery
select (jsonb_populate_record(d, jsonb_build_object('id', id + 500000, 'commitment_id', 117500000 + id / 3 % 4 * 100))).*
from delivery d where id between 118000000 and 118499999 and id % 100 = 0;
insert into statement
select (jsonb_populate_record(s, jsonb_build_object('id', id + 500000, 'negotiation_id', 104500000, 'round_id', 106500000, 'issue_id', issue_id + 500000))).*
from statement s where negotiation_id = 104000000 and id % 100 = 0;
insert into milestone
select (jsonb_populate_record(m, jsonb_build_object('id', id + 500000, 'negotiation_id', 104500000, 'track_id', 105500000))).*
from milestone m where negotiation_id = 104000000 and id % 100 = 0;
set session_replication_role = origin;
