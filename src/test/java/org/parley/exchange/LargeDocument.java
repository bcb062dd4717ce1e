package org.parley.exchange;

/** A negotiation of many rounds, each with delegations, announcements and statements, in the one way of writing. */
final class LargeDocument {

    private LargeDocument() {}

    static byte[] of(int rounds) {
        Draft draft = Draft.ofHarbourTalks().with("/negotiation/slug", "\"large-talks\"");
        String round = draft.json().at("/rounds/0").toString();
        String statement = draft.json().at("/statements/0").toString();
        String milestone = draft.json().at("/milestones/0").toString();
        for (int i = 3; i <= rounds; i++) {
            draft.with("/rounds/" + (i - 1), round).with("/rounds/" + (i - 1) + "/number", String.valueOf(i));
            draft.with("/statements/" + (i - 1), statement).with("/milestones/" + (i - 1), milestone);
        }
        return DocumentJson.write(new DocumentSchema().inOrder(draft.json()));
    }
}
