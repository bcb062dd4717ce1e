package org.parley.page.statement;

import java.util.List;
import org.parley.record.event.Statement;
import org.parley.record.evidence.Evidence;
import org.parley.record.party.KnownTitle;
import org.parley.record.party.Titles;
import org.parley.record.talks.NegotiationBand;
import org.parley.web.Choice;
import org.parley.web.Paging;

/**
 * What was said in a negotiation, the last first.
 *
 * @param titles what the speakers of the page were
 */
record StatementList(
        NegotiationBand band,
        StatementFilter filter,
        Speakers speakers,
        List<Statement> statements,
        Titles titles,
        Paging paging,
        Evidence evidence) {

    /** Who can be chosen, by slug: those who said anything, and the parties for which they said it. */
    record Speakers(List<Choice> people, List<Choice> parties) {

        public boolean isNobody() {
            return people.isEmpty() && parties.isEmpty();
        }
    }

    /** The speaker's titles on that day; none where no person speaks, or none is known. */
    public List<KnownTitle> titlesOf(Statement said) {
        return titlesOf(titles, said);
    }

    static List<KnownTitle> titlesOf(Titles titles, Statement said) {
        return said.person() == null ? List.of() : titles.on(said.day(), said.person(), said.party());
    }
}
