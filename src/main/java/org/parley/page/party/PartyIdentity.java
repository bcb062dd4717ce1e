package org.parley.page.party;

import java.util.ArrayList;
import java.util.List;
import org.parley.history.Recorded;
import org.parley.record.name.OtherNameList;
import org.parley.record.party.Party;
import org.parley.record.party.Succession;

/**
 * A party, what else it is called, and what it came from or became.
 *
 * @param successions in which it is the later or the earlier party, by day
 */
record PartyIdentity(Party party, OtherNameList names, List<Succession> successions) {

    /** The records beside the party itself that sources are given for. */
    List<Recorded> parts() {
        List<Recorded> parts = new ArrayList<>(names.names());
        parts.addAll(successions);
        return parts;
    }
}
