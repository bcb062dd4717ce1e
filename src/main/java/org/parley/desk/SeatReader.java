package org.parley.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.web.FieldReader;

/** Reads the delegations: each party once, each person once in a delegation, one head at most. */
final class SeatReader {

    private final KnownRecords known;
    private final PeopleReader people;

    SeatReader(KnownRecords known, PeopleReader people) {
        this.known = known;
        this.people = people;
    }

    List<RoundCommand.Seat> read(FieldReader form, List<DelegationRow> rows, @Nullable FuzzyDate day) {
        List<RoundCommand.Seat> seats = new ArrayList<>();
        Set<Party> seated = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            DelegationRow row = rows.get(i);
            if (row.isBlank()) {
                continue;
            }
            FieldReader fields = form.at("delegations", i);
            Party party = known.party(row.party).orElse(null);
            if (party == null) {
                fields.wrong("party", row.party.isBlank() ? "party.missing" : "choice");
            } else if (!seated.add(party)) {
                fields.wrong("party", "party.twice", party.name());
            }
            Capacity capacity = fields.requiredCode("capacity", row.capacity, Capacity.class, "capacity.missing");
            Map<Person, MemberRole> members = members(fields, row, party, day);
            if (party != null) {
                seats.add(new RoundCommand.Seat(party, capacity, members));
            }
        }
        return seats;
    }

    private Map<Person, MemberRole> members(
            FieldReader delegation, DelegationRow row, @Nullable Party party, @Nullable FuzzyDate day) {
        Map<Person, MemberRole> members = new LinkedHashMap<>();
        for (int i = 0; i < row.members.size(); i++) {
            MemberRow member = row.members.get(i);
            if (member.isBlank()) {
                continue;
            }
            FieldReader fields = delegation.at("members", i);
            MemberRole role = fields.requiredCode("role", member.role, MemberRole.class, "role.missing");
            if (role == MemberRole.HEAD && members.containsValue(MemberRole.HEAD)) {
                fields.wrong("role", "head.twice");
            }
            Person person = people.read(fields, member, party, day);
            if (person != null && members.putIfAbsent(person, role) != null) {
                fields.wrong("person", "person.twice", person.name());
            }
        }
        return members;
    }
}
