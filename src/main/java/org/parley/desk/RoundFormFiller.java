package org.parley.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.date.FuzzyDate;
import org.parley.date.TypedDate;
import org.parley.record.group.GroupSession;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Round;
import org.parley.record.talks.RoundReport;

/** Fills a form with what is known of a round. What is append-only is not in it: the page shows that beside the form. */
final class RoundFormFiller {

    private final KnownPeople people;
    private final TypedDate dates;

    RoundFormFiller(KnownPeople people, TypedDate dates) {
        this.people = people;
        this.dates = dates;
    }

    RoundForm fill(RoundFile file) {
        Round round = file.round();
        RoundForm form = new RoundForm();
        form.token = UUID.randomUUID().toString();
        form.id = Long.toString(round.id());
        form.version = file.version();
        form.track = round.track().slug();
        report(form, round.description());
        round.delegations().forEach(each -> form.delegations.add(delegation(each)));
        file.sessions().forEach(each -> form.sessions.add(session(each)));
        AgreementFiller agreements = new AgreementFiller(dates);
        file.agreements().forEach(each -> form.agreements.add(agreements.fill(each)));
        for (var each : file.statements()) {
            StatementRow row = new StatementRow();
            row.id = Long.toString(each.id());
            row.person = each.person() == null
                    ? ""
                    : name(each.person().slug(), each.person().name());
            row.party = each.party() == null ? "" : each.party().slug();
            row.day = text(each.day());
            row.gist = each.gist();
            row.tone = each.tone() == null ? "" : each.tone().name();
            form.statements.add(row);
        }
        return form;
    }

    private void report(RoundForm form, RoundReport report) {
        form.number = Integer.toString(report.number());
        form.title = report.title();
        form.status = report.status().name();
        form.firstDay = text(report.firstDay());
        form.lastDay = text(report.lastDay());
        form.city = Objects.requireNonNullElse(report.city(), "");
        form.country = Objects.requireNonNullElse(report.country(), "");
        form.venue = Objects.requireNonNullElse(report.venue(), "");
        form.format = report.format() == null ? "" : report.format().name();
        form.outcomes =
                new ArrayList<>(report.outcomes().stream().map(Enum::name).toList());
        form.summary = Objects.requireNonNullElse(report.summary(), "");
        form.whatNext = Objects.requireNonNullElse(report.whatNext(), "");
        form.aliases = String.join("\n", report.aliases());
    }

    private DelegationRow delegation(Delegation delegation) {
        DelegationRow row = new DelegationRow();
        row.party = delegation.party().slug();
        row.capacity = delegation.capacity().name();
        for (DelegationMember each : delegation.members()) {
            MemberRow member = new MemberRow();
            member.person = name(each.person().slug(), each.person().name());
            member.role = each.role().name();
            row.members.add(member);
        }
        return row;
    }

    private static SessionRow session(GroupSession session) {
        SessionRow row = new SessionRow();
        row.group = session.workingGroup().slug();
        row.topics = String.join("\n", session.topics());
        row.result = Objects.requireNonNullElse(session.result(), "");
        return row;
    }

    /** The name where it means nobody else, else the slug. */
    private String name(String slug, String name) {
        List<KnownPerson> named = people.named(name);
        return named.size() == 1 && named.get(0).slug().equals(slug) ? name : slug;
    }

    private String text(@Nullable FuzzyDate date) {
        return date == null ? "" : dates.text(date);
    }
}
