package org.parley.page.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.web.BadRequestException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the parties, people and issues of a negotiation to filter by, in one statement. */
@Component
class Choices {

    private static final String OF_NEGOTIATION = """
            with delegate as (
                select d.id, d.party_id from delegation d join round r on r.id = d.round_id join track t on t.id = r.track_id
                where t.negotiation_id = :negotiation),
            deal as (select a.id from agreement a where a.negotiation_id = :negotiation)
            select 'party' as what, p.slug, p.name from party p where p.id in (
                select s.party_id from delegate s
                union select s.party_id from signatory s join deal on deal.id = s.agreement_id
                union select c.by_party_id from commitment c join deal on deal.id = c.agreement_id
                union select c.to_party_id from commitment c join deal on deal.id = c.agreement_id
                union select s.party_id from statement s where s.negotiation_id = :negotiation)
            union all
            select 'person', p.slug, p.name from person p where p.id in (
                select m.person_id from delegation_member m join delegate s on s.id = m.delegation_id
                union select s.person_id from signatory s join deal on deal.id = s.agreement_id
                union select s.person_id from statement s where s.negotiation_id = :negotiation)
            union all
            select 'issue', i.slug, i.title from issue i where i.negotiation_id = :negotiation
            order by 1, 3""";

    private final JdbcClient database;

    Choices(JdbcClient database) {
        this.database = database;
    }

    /**
     * What there is to choose from, and what was chosen.
     *
     * @throws BadRequestException when that is not among it
     */
    Timeline.Choice of(long negotiation, List<Timeline.Option> tracks, TimelineFilter filter) {
        Map<String, List<Timeline.Option>> found = database
                .sql(OF_NEGOTIATION)
                .param("negotiation", negotiation)
                .query((row, number) -> Map.entry(
                        row.getString("what"),
                        new Timeline.Option(row.getString("slug"), row.getString("name"), false)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Timeline.Choice(
                chosen("track", tracks, filter.track()),
                chosen("party", found.getOrDefault("party", List.of()), filter.party()),
                chosen("person", found.getOrDefault("person", List.of()), filter.person()),
                chosen("issue", found.getOrDefault("issue", List.of()), filter.issue()));
    }

    private static List<Timeline.Option> chosen(String what, List<Timeline.Option> known, @Nullable String asked) {
        if (asked != null && known.stream().noneMatch(each -> each.value().equals(asked))) {
            throw new BadRequestException("error.asked.onTimeline", what, asked);
        }
        return known.stream().map(each -> each.chosenAs(asked)).toList();
    }
}
