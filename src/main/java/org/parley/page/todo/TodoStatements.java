package org.parley.page.todo;

import org.parley.record.Addresses;

/**
 * One statement for each kind of thing to do. Its columns: id of the record, negotiation_id, label, detail, days (since when it
 * waits, or how many rounds), is_about (whether those days are only about right), path of the form that settles it, weight (what weighs most comes first).
 */
final class TodoStatements {

    private static final String LABEL =
            "(select v.label from revision v where v.record_id = %1$s and v.label is not null order by v.id desc limit 1)";
    private static final String NEGOTIATION =
            "(select v.negotiation_id from revision v where v.record_id = %1$s order by v.id desc limit 1)";

    private static final String DISPUTES =
            """
            select d.record_id as id, %s as negotiation_id, %s as label, d.field || ':' || (
                       select string_agg(coalesce(p.name, s), ' / ' order by at) from unnest(d.said) with ordinality said(s, at)
                       left join party p on d.field in ('by', 'to', 'party') and p.slug = s) as detail,
                   null::bigint as days, false as is_about, '/edit/disputes/' || d.record_id || '/' || d.field as path, d.record_id as weight
            from disputed_field d where not d.settled""".formatted(NEGOTIATION.formatted("d.record_id"), LABEL.formatted("d.record_id"));

    private static final String OVERDUE_ROUNDS = """
            select r.id, t.negotiation_id, t.name || coalesce(' ' || r.number, '') || ', ' || r.title as label, r.said as detail,
                   (:today - r.overdue_after)::bigint as days,
                   is_end_doubted(case when r.first_day_edtf is null then r.due_edtf
                       else coalesce(r.last_day_edtf, r.first_day_edtf) end) as is_about,
                   '/edit' || """ + Addresses.BELOW_NEGOTIATION + " || " + Addresses.OF_ROUND + """
                    as path, (:today - r.overdue_after)::bigint as weight
            from round_due r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            where r.overdue_after < :today""";

    /** What remains; empty where that is not known to the number, null where no delivery is recorded. */
    private static final String LATE_COMMITMENTS = """
            select c.id, a.negotiation_id, concat_ws(': ', p.name, c.what) || ' · ' || a.title as label,
                   case when given.times = 0 then null
                        when given.counted then c.quantity - given.quantity || ' / ' || c.quantity || coalesce(' ' || c.unit, '')
                        else '' end as detail,
                   (:today - c.due_latest)::bigint as days, is_end_doubted(c.due_edtf) as is_about, '/edit/records/delivery/new?of=' || c.id as path, (:today - c.due_latest)::bigint as weight
            from commitment c join agreement a on a.id = c.agreement_id left join party p on p.id = c.by_party_id
            cross join lateral (
                select coalesce(sum(d.quantity), 0) as quantity, count(*) as times,
                       c.quantity is not null and c.bound in ('EXACTLY', 'AT_LEAST')
                           and count(*) = count(d.quantity) filter (where d.bound = 'EXACTLY') as counted
                from delivery d where d.commitment_id = c.id) given
            where c.due_latest < :today and is_past_window(c, :today)""";

    private static final String STILL_ISSUES = """
            select i.id, i.negotiation_id, i.title as label, last.status as detail, still.rounds::bigint as days, false as is_about,
                   '/edit/records/status-change/new?of=' || i.id as path, still.rounds::bigint as weight
            from issue i cross join lateral status_as_of(i.id, :today) last
            cross join lateral (select rounds_since_movement(i.id, :today) as rounds) still
            where not is_closed(last.status) and still.rounds >= 3""";

    private static final String UNSOURCED = """
            select r.id, r.negotiation_id, %s as label, r.kind as detail, null::bigint as days, false as is_about,
                   '/edit/records/citation/new?of=' || r.id as path, r.id as weight
            from (
                select r.id, t.negotiation_id, 'ROUND' as kind from round r join track t on t.id = r.track_id
                union all select a.id, t.negotiation_id, 'SCHEDULE_ANNOUNCEMENT' from schedule_announcement a
                    join round r on r.id = a.round_id join track t on t.id = r.track_id
                union all select c.id, i.negotiation_id, 'STATUS_CHANGE' from status_change c join issue i on i.id = c.issue_id
                union all select p.id, i.negotiation_id, 'POSITION' from position p join issue i on i.id = p.issue_id
                union all select a.id, a.negotiation_id, 'AGREEMENT' from agreement a
                union all select d.id, a.negotiation_id, 'DELIVERY' from delivery d join commitment c on c.id = d.commitment_id
                    join agreement a on a.id = c.agreement_id
                union all select s.id, s.negotiation_id, 'STATEMENT' from statement s
                union all select m.id, m.negotiation_id, 'MILESTONE' from milestone m) r
            where not exists (select from citation c where c.record_id = r.id)""".formatted(LABEL.formatted("r.id"));

    private TodoStatements() {}

    private static String items(TodoKind kind) {
        return switch (kind) {
            case DISPUTE -> DISPUTES;
            case OVERDUE_ROUND -> OVERDUE_ROUNDS;
            case LATE_COMMITMENT -> LATE_COMMITMENTS;
            case STILL_ISSUE -> STILL_ISSUES;
            case UNSOURCED -> UNSOURCED;
        };
    }

    /** Parameters: today, negotiation (slug, empty for all), size, before (how many to leave out). */
    static String page(TodoKind kind) {
        return """
                with item as (%s)
                select item.*, n.name as negotiation, count(*) over () as total
                from item left join negotiation n on n.id = item.negotiation_id
                where :negotiation = '' or n.slug = :negotiation
                order by item.weight desc, item.id desc limit :size offset :before""".formatted(items(kind));
    }
}
