package org.parley.page.dispute;

import org.parley.history.Recorded;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;
import org.parley.web.LocalAddress;

/** The forms that a dispute leads to. */
final class FormAddresses {

    private FormAddresses() {}

    /** The form of the record; rounds have one with their delegations. */
    static String correcting(Recorded record, String back) {
        if (record instanceof DelegationMember member) {
            return correcting(member.delegation(), back);
        }
        if (record instanceof Delegation delegation) {
            return correcting(delegation.round(), back);
        }
        if (record instanceof Round round) {
            return LocalAddress.returning(
                    "/edit/negotiations/" + round.track().negotiation().slug() + "/rounds/"
                            + round.track().slug() + "/" + round.number(),
                    back);
        }
        return LocalAddress.returning("/edit/records/" + record.id(), back);
    }

    static String citing(DisputedField field, String back) {
        return LocalAddress.returning(
                "/edit/records/citation/new?of=" + field.record().id() + "&field=" + field.name(), back);
    }
}
