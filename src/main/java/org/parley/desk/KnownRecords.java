package org.parley.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.Issue;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.source.Source;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Track;
import org.parley.web.PlainName;

/**
 * What a form may name: all that belongs to the negotiation, and of what negotiations share the parties, the people and
 * the sources that the form names.
 *
 * @param named the people that the form names, with their titles
 * @param sources those that the form names by slug or address
 * @param sourceSlugs of all sources
 * @param agreementSlugs of all agreements of the negotiation
 */
record KnownRecords(
        Negotiation negotiation,
        List<Track> tracks,
        List<Party> parties,
        KnownPeople people,
        Map<Long, Person> named,
        List<WorkingGroup> groups,
        List<Issue> issues,
        List<Source> sources,
        Set<String> sourceSlugs,
        Set<String> agreementSlugs) {

    Optional<Party> party(String slug) {
        return parties.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** By name, short name, code or slug. */
    Optional<Party> partyNamed(String typed) {
        String plain = PlainName.of(typed);
        return parties.stream()
                .filter(each -> each.slug().equals(typed.strip())
                        || PlainName.of(each.name()).equals(plain)
                        || PlainName.of(each.shortName()).equals(plain)
                        || (each.isoCode() != null
                                && PlainName.of(each.isoCode()).equals(plain)))
                .findFirst();
    }

    Optional<Track> track(String slug) {
        return tracks.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    Optional<WorkingGroup> group(String slug) {
        return groups.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    Optional<Issue> issue(String slug) {
        return issues.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    Optional<Source> source(String slug) {
        return sources.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    Optional<Source> sourceAt(String address) {
        return sources.stream().filter(each -> address.equals(each.description().address())).findFirst();
    }
}
