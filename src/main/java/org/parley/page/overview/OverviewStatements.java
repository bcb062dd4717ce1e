package org.parley.page.overview;

/** What the overview of all negotiations asks of the database. */
final class OverviewStatements {

    /** A page of those of a condition, those that go on first, then by name. What is told of each is read for that page only. */
    static final String NEGOTIATIONS = """
            select n.id, n.slug, n.name, n.status, (select count(*) from negotiation n where %1$s) as total,
                   (select count(*) from track t where t.negotiation_id = n.id) as tracks,
                   years.first_year, years.last_year
            from (select * from negotiation n where %1$s
                  order by place_in_lists(n.status), n.name collate people, n.id limit :most offset :before) n
            left join lateral (
                select cast(extract(year from min(coalesce(r.first_day_earliest, r.first_day_latest))) as int) as first_year,
                       cast(extract(year from max(coalesce(r.last_day_latest, r.first_day_latest))) as int) as last_year
                from round r join track t on t.id = r.track_id where t.negotiation_id = n.id) years on true
            order by place_in_lists(n.status), n.name collate people, n.id""";

    static final String ALL = "true";
    static final String OF_STATUS = "n.status = :status";

    /** The status of each issue as of a day: the change that may have happened by then and is the last by its date. */
    static final String ISSUES = """
            select i.negotiation_id, standing.status, count(*) as issues
            from issue i cross join lateral status_as_of(i.id, :today) standing
            where i.negotiation_id in (:negotiations)
            group by i.negotiation_id, standing.status""";

    /** The last change set of each negotiation, by the record it began with. */
    static final String LAST_CHANGES = """
            select n.id as negotiation_id, head.at, head.action, coalesce(head.label, n.name) as label,
                   (select count(*) from revision r where r.negotiation_id = n.id and r.change_set = last.change_set) - 1 as others
            from negotiation n
            join lateral (
                select r.change_set from revision r where r.negotiation_id = n.id order by r.id desc limit 1) last on true
            join lateral (
                select r.at, r.action, r.label from revision r
                where r.negotiation_id = n.id and r.change_set = last.change_set order by r.id limit 1) head on true
            where n.id in (:negotiations)""";

    private OverviewStatements() {}
}
