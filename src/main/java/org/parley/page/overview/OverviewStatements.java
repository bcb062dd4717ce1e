package org.parley.page.overview;

/** What the overview of all negotiations asks of the database. */
final class OverviewStatements {

    /** Joins to each negotiation n the years of what was held or agreed by a day. */
    private static final String YEARS = """
            left join lateral (
                select cast(extract(year from min(begun)) as int) as first_year,
                       cast(extract(year from max(least(ended, :today))) as int) as last_year
                from (select coalesce(r.first_day_earliest, r.first_day_latest) as begun,
                             coalesce(r.last_day_latest, r.first_day_latest) as ended
                      from round r join track t on t.id = r.track_id
                      where t.negotiation_id = n.id and is_held(r.status)
                      union all
                      select coalesce(a.agreed_on_earliest, a.agreed_on_latest), a.agreed_on_latest
                      from agreement a where a.negotiation_id = n.id) told
                where begun <= :today) years on true
            """;

    static final String YEARS_OF_ONE =
            "select years.first_year, years.last_year from negotiation n " + YEARS + " where n.id = :negotiation";

    /** A page of those of a condition, with the years of what was held or agreed by a day, those that go on first, then by name. What is told of each is read for that page only. */
    static final String NEGOTIATIONS = """
            select n.id, n.slug, n.name, n.summary, n.status, (select count(*) from negotiation n where %1$s) as total,
                   (select count(*) from track t where t.negotiation_id = n.id) as tracks,
                   years.first_year, years.last_year,
                   ahead.title as ahead, ahead.day_edtf, ahead.day_earliest, ahead.day_latest, ahead.day_words
            from (select * from negotiation n where %1$s
                  order by place_in_lists(n.status), n.name collate people, n.id limit :most offset :before) n
            """ + YEARS + """
            left join lateral (
                select * from (
                    select m.id, m.title, m.day_edtf, m.day_earliest, m.day_latest, m.day_words from milestone m
                    where m.negotiation_id = n.id
                    union all
                    select a.id, a.title, a.agreed_on_edtf, a.agreed_on_earliest, a.agreed_on_latest, a.agreed_on_words
                    from agreement a where a.negotiation_id = n.id
                    union all
                    select r.id, r.title, r.first_day_edtf, r.first_day_earliest, r.first_day_latest, r.first_day_words
                    from round r join track t on t.id = r.track_id
                    where t.negotiation_id = n.id and is_held(r.status)) dated
                where dated.day_earliest > :today order by dated.day_earliest, dated.day_latest, dated.id limit 1) ahead on true
            order by place_in_lists(n.status), n.name collate people, n.id""";

    static final String ALL = "true";
    static final String OF_STATUS = "n.status = :status";

    /** How many issues of each negotiation stand elsewhere than on a day of its own. */
    static final String MOVED = """
            select i.negotiation_id, count(*) as moved
            from unnest(:negotiations, cast(:days as date[])) as asked(negotiation_id, day) join issue i using (negotiation_id)
            cross join lateral status_as_of(i.id, asked.day) was cross join lateral status_as_of(i.id, :today) standing
            where was.status <> standing.status
            group by i.negotiation_id""";

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
