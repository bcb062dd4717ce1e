package org.parley.page.search;

/** The address of the page on which an entry e is shown; of a source, the page of the first record that cites it. */
final class PageAddress {

    private static final String PAGE_OF_A_SOURCE = """
            select coalesce(x.shown_on, d.round_id, md.round_id, a.round_id, t.person_id, g.agreement_id, s.round_id, s.issue_id, s.agreement_id, s.person_id)
            from citation c
            left join search_entry x on x.record_id = c.record_id
                and x.kind in ('PARTY', 'PERSON', 'ROUND', 'WORKING_GROUP', 'GROUP_SESSION', 'ISSUE', 'STATUS_CHANGE', 'POSITION', 'AGREEMENT', 'COMMITMENT', 'DELIVERY')
            left join delegation d on d.id = c.record_id
            left join delegation_member m on m.id = c.record_id left join delegation md on md.id = m.delegation_id
            left join schedule_announcement a on a.id = c.record_id
            left join appointment t on t.id = c.record_id
            left join signatory g on g.id = c.record_id
            left join statement s on s.id = c.record_id
            where c.source_id = e.record_id
            order by 1 is null, x.record_id is null, c.id limit 1""";

    static final String TEXT = """
            select case r.kind
                       when 'NEGOTIATION' then '/negotiations/' || (select n.slug from negotiation n where n.id = r.id)
                       when 'PARTY' then '/parties/' || (select y.slug from party y where y.id = r.id)
                       when 'PERSON' then '/people/' || (select y.slug from person y where y.id = r.id)
                       when 'ROUND' then (select '/negotiations/' || n.slug || '/rounds/' || t.slug || '/' || o.number
                           from round o join track t on t.id = o.track_id join negotiation n on n.id = t.negotiation_id where o.id = r.id)
                       when 'WORKING_GROUP' then (select '/negotiations/' || n.slug || '/groups/' || o.slug
                           from working_group o join negotiation n on n.id = o.negotiation_id where o.id = r.id)
                       when 'ISSUE' then (select '/negotiations/' || n.slug || '/issues/' || o.slug
                           from issue o join negotiation n on n.id = o.negotiation_id where o.id = r.id)
                       when 'AGREEMENT' then (select '/negotiations/' || n.slug || '/agreements/' || o.slug
                           from agreement o join negotiation n on n.id = o.negotiation_id where o.id = r.id)
                   end as address
            from record r where r.id = case when e.kind = 'SOURCE' then (%s) else e.shown_on end""".formatted(PAGE_OF_A_SOURCE);

    private PageAddress() {}
}
