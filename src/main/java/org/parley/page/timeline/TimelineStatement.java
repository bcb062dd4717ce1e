package org.parley.page.timeline;

import org.parley.record.Addresses;

/** The statements behind every timeline, over all that is dated in a negotiation. A date that is open to one side counts at the day it names. */
final class TimelineStatement {

    private static final String ROUNDS = """
            select case when is_expected(r.status) then 'EXPECTED_ROUND' else 'ROUND' end as kind,
                   r.id, r.due_edtf as day_edtf, r.due_earliest as day_earliest, r.due_latest as day_latest, r.due_words as day_words,
                   r.last_day_edtf as end_edtf, r.last_day_earliest as end_earliest, r.last_day_latest as end_latest, r.last_day_words as end_words,
                   r.title, coalesce(r.number || ' ', '') || coalesce(short_place(r.id, r.city, r.country),
                       case when is_expected(r.status) then 'expected' else r.title end) as label,
                   case when is_expected(r.status) then r.said end as text,
                   null as who,
                   case when r.status in ('UNDER_WAY', 'CONCLUDED') then '' else ',RoundStatus.' || r.status end
                       || coalesce((select string_agg(',Outcome.' || o, '') from unnest(r.outcomes) o), '') as codes,
                   """ + Addresses.OF_ROUND + """
                    as page, t.id as track_id,
                   array(select d.party_id from delegation d where d.round_id = r.id) as parties,
                   array(select m.person_id from delegation_member m join delegation d on d.id = m.delegation_id where d.round_id = r.id
                         union select a.person_id from schedule_announcement a where a.round_id = r.id) as people,
                   array(select c.issue_id from status_change c where c.round_id = r.id) as issues
            from round_due r join track t on t.id = r.track_id
            where t.negotiation_id = :negotiation""";

    private static final String AGREEMENTS = """
            select 'AGREEMENT', a.id, a.agreed_on_edtf, a.agreed_on_earliest, a.agreed_on_latest, a.agreed_on_words,
                   null, null, null, null, a.title, a.title, null, null, ',AgreementType.' || a.type || ',AgreementStatus.' || a.status,
                   """ + Addresses.OF_AGREEMENT + """
                   , coalesce(a.track_id, r.track_id),
                   array(select s.party_id from signatory s where s.agreement_id = a.id
                         union select c.by_party_id from commitment c where c.agreement_id = a.id
                         union select c.to_party_id from commitment c where c.agreement_id = a.id),
                   array(select s.person_id from signatory s where s.agreement_id = a.id),
                   array(select s.issue_id from statement s where s.agreement_id = a.id)
            from agreement a left join round r on r.id = a.round_id
            where a.negotiation_id = :negotiation""";

    private static final String DELIVERIES = """
            select 'DELIVERY', d.id, d.day_edtf, d.day_earliest, d.day_latest, d.day_words, null, null, null, null,
                   coalesce(quantity_in_signs(d.bound, d.quantity, d.at_most) || ' ' || c.unit, c.what) || ' · ' || a.title, null, d.note,
                   concat_ws(' → ', giver.name, taker.name), '',
                   """ + Addresses.OF_AGREEMENT + """
                   , coalesce(a.track_id, r.track_id),
                   array_remove(array[giver.id, taker.id], null), array[]::bigint[], array[]::bigint[]
            from delivery d join commitment c on c.id = d.commitment_id join agreement a on a.id = c.agreement_id
            left join round r on r.id = a.round_id
            left join party giver on giver.id = coalesce(d.by_party_id, c.by_party_id)
            left join party taker on taker.id = coalesce(d.to_party_id, c.to_party_id)
            where a.negotiation_id = :negotiation""";

    private static final String STATUS_CHANGES = """
            select 'STATUS_CHANGE', c.id, c.effective_edtf, c.effective_earliest, c.effective_latest, c.effective_words,
                   null, null, null, null, i.title, null, c.rationale, null, ',IssueStatus.' || c.status,
                   """ + Addresses.OF_ISSUE + """
                   , r.track_id,
                   array(select d.party_id from delegation d where d.round_id = c.round_id), array[]::bigint[], array[i.id]
            from status_change c join issue i on i.id = c.issue_id left join round r on r.id = c.round_id
            where i.negotiation_id = :negotiation""";

    private static final String STATEMENTS =
            """
            select 'STATEMENT', s.id, s.day_edtf, s.day_earliest, s.day_latest, s.day_words, null, null, null, null,
                   s.gist, null, null, concat_ws(', ', speaker.name, side.name), '',
                   coalesce(""" + String.join(", ", Addresses.OF_ROUND, Addresses.OF_ISSUE, Addresses.OF_AGREEMENT) + """
                   ),
                   coalesce(r.track_id, a.track_id), array_remove(array[s.party_id], null),
                   array_remove(array[s.person_id], null), array_remove(array[s.issue_id], null)
            from statement s left join person speaker on speaker.id = s.person_id left join party side on side.id = s.party_id
            left join round r on r.id = s.round_id left join track t on t.id = r.track_id
            left join issue i on i.id = s.issue_id left join agreement a on a.id = s.agreement_id
            where s.negotiation_id = :negotiation""";

    private static final String MILESTONES = """
            select 'MILESTONE', m.id, m.day_edtf, m.day_earliest, m.day_latest, m.day_words, null, null, null, null,
                   m.title, m.title, m.description, null, '', null, m.track_id, array[]::bigint[], array[]::bigint[], array[]::bigint[]
            from milestone m where m.negotiation_id = :negotiation""";

    private static final String ALL = entries(ROUNDS, AGREEMENTS, DELIVERIES, STATUS_CHANGES, STATEMENTS, MILESTONES);

    /** All that is told of entries. Not all columns: those that are only filtered by would be gathered for every entry before the newest are taken. */
    private static final String TOLD = """
            select e.kind, e.id, e.day_edtf, e.day_earliest, e.day_latest, e.day_words,
                   e.end_edtf, e.end_earliest, e.end_latest, e.end_words,
                   e.title, e.label, e.text, e.who, e.codes, e.page, t.slug as track, t.name as track_name
            from entry e left join track t on t.id = e.track_id
            """;

    private static final String PASSES_FILTER = """
            and (:track = '' or coalesce(t.slug, 'other') = :track)
            and (:kinds = '' or e.kind = any (string_to_array(:kinds, ',')))
            and (:party = '' or exists (select 1 from party p where p.slug = :party and p.id = any (e.parties)))
            and (:person = '' or exists (select 1 from person p where p.slug = :person and p.id = any (e.people)))
            and (:issue = '' or exists (
                 select 1 from issue i where i.negotiation_id = :negotiation and i.slug = :issue and i.id = any (e.issues)))
            and (:text = '' or plain_letters(concat_ws(' ', e.title, e.label, e.text, e.who, t.name)) ~ (select plain_pattern(:text)))
            """;

    private static final String NEWEST_FIRST = """
            e.kind = 'EXPECTED_ROUND' desc, coalesce(e.day_earliest, e.day_latest) desc,
            coalesce(e.day_latest, e.day_earliest) desc, e.kind, e.id""";

    /** Whether an entry lies ahead of a day: a round that is expected, and whatever is dated later. */
    private static final String IS_AHEAD = "(e.kind = 'EXPECTED_ROUND' or coalesce(e.day_earliest > :today, false))";

    /**
     * Rounds, agreements and milestones with all that is told of them: the newest by a day, and the nearest of those that lie ahead
     * of it. Parameters: negotiation (its number), today, most, ahead (as many as that of each). It names no kinds to choose from: the
     * database would plan it anew each time, which takes longer than to read it.
     */
    static final String LANDMARKS =
            entries(ROUNDS, AGREEMENTS, MILESTONES).replaceFirst("entry as", "entry as not materialized")
                    + "(" + TOLD + "where e.day_edtf is not null and " + IS_AHEAD + """
             order by coalesce(e.day_earliest, e.day_latest), e.day_latest, e.kind, e.id limit :ahead)
            union all
            (""" + TOLD
                    + "where e.day_edtf is not null and not " + IS_AHEAD + " order by " + NEWEST_FIRST
                    + " limit :most)";

    /** Those of some records, with all that is told of them. Parameters: negotiation (its number), records. */
    static final String DETAILS = ALL + TOLD + """
            where e.day_edtf is not null and e.id = any (string_to_array(:records, ',')::bigint[])""";

    /**
     * Where all entries stand that pass a filter, the newest first. Parameters: negotiation (its number); filters, empty
     * for none: track (slug, "other" for what has none), kinds, party, person, issue, text.
     */
    static final String DOTS = ALL + """
            select e.kind, e.id, t.slug as track, e.day_edtf, e.day_earliest, e.day_latest, e.end_edtf, e.end_latest
            from entry e left join track t on t.id = e.track_id
            where e.day_edtf is not null
            """ + PASSES_FILTER + "order by " + NEWEST_FIRST;

    /** All entries that pass a filter and of which no day is known, those that are to come first. Parameters as those of {@link #DOTS}. */
    static final String UNDATED = ALL + """
            select e.kind, e.id, e.title, e.codes, e.page, t.slug as track, t.name as track_name, r.status,
                   r.halted_on_edtf, r.halted_on_earliest, r.halted_on_latest, r.halted_on_words, r.halt_reason
            from entry e left join track t on t.id = e.track_id left join round r on r.id = e.id
            where e.day_edtf is null
            """ + PASSES_FILTER + "order by e.kind = 'EXPECTED_ROUND' desc, e.kind, e.id";

    private TimelineStatement() {}

    private static String entries(String... kinds) {
        return "with entry as (" + String.join("\nunion all\n", kinds) + "\n)\n";
    }
}
