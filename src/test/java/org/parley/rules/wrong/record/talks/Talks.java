package org.parley.rules.wrong.record.talks;

import org.parley.rules.wrong.record.party.Signatory;

public class Talks {

    Signatory signatory;
}
