package org.parley.rules.wrong.party;

import org.parley.rules.wrong.negotiation.Talks;

public class Signatory {

    Talks talks;
}
