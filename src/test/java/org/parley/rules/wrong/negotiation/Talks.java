package org.parley.rules.wrong.negotiation;

import org.parley.rules.wrong.party.Signatory;

public class Talks {

    Signatory signatory;
}
