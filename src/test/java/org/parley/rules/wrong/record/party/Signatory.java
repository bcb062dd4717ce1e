package org.parley.rules.wrong.record.party;

import org.parley.rules.wrong.record.talks.Talks;

public class Signatory {

    Talks talks;
}
