package org.parley.page.glossary;

import java.util.List;
import java.util.stream.Stream;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementSubject;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.Bound;
import org.parley.record.agreement.CommitmentState;
import org.parley.record.agreement.PaxStage;
import org.parley.record.event.Tone;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.issue.Stance;
import org.parley.record.party.PartyKind;
import org.parley.record.source.SourceKind;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.NegotiationStatus;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.Presence;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;
import org.parley.rendered.DrawnFrom;
import org.parley.rendered.DrawnFrom.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Drawn from no record: it asks the database nothing. */
@Controller
class GlossaryController {

    /** In the order in which somebody meets them who reads on from the talks to the sources. */
    static final List<CodeList> LISTS = Stream.<Class<? extends Enum<?>>>of(
                    NegotiationStatus.class,
                    RoundStatus.class,
                    RoundFormat.class,
                    Outcome.class,
                    Capacity.class,
                    Presence.class,
                    MemberRole.class,
                    PartyKind.class,
                    IssueStatus.class,
                    IssueCategory.class,
                    Stance.class,
                    AgreementStatus.class,
                    AgreementType.class,
                    AgreementForm.class,
                    AgreementSubject.class,
                    PaxStage.class,
                    CommitmentState.class,
                    Bound.class,
                    Tone.class,
                    SourceKind.class)
            .map(CodeList::new)
            .toList();

    @DrawnFrom(Scope.EVERYTHING)
    @GetMapping("/glossary")
    String glossary(Model model) {
        model.addAttribute("lists", LISTS);
        return "glossary/glossary";
    }
}
