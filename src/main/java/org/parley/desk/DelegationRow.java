package org.parley.desk;

import java.util.ArrayList;
import java.util.List;

/** A party's delegation. */
final class DelegationRow {

    public String party = "";
    public String capacity = "PARTY";
    public List<MemberRow> members = new ArrayList<>();

    boolean isBlank() {
        return party.isBlank() && members.stream().allMatch(MemberRow::isBlank);
    }
}
