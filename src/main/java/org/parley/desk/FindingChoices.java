package org.parley.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.record.agreement.AgreementForm;
import org.parley.record.agreement.AgreementStatus;
import org.parley.record.agreement.AgreementType;
import org.parley.record.agreement.PaxStage;
import org.parley.record.agreement.QuantityIs;
import org.parley.record.event.Tone;
import org.parley.record.issue.IssueCategory;
import org.parley.record.issue.IssueStatus;
import org.parley.record.source.SourceKind;
import org.parley.record.talks.Capacity;
import org.parley.record.talks.MemberRole;
import org.parley.record.talks.Outcome;
import org.parley.record.talks.RoundFormat;
import org.parley.record.talks.RoundStatus;
import org.parley.web.Choice;
import org.parley.web.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the lists of the form offer, in five statements. */
@Component
class FindingChoices {

    private static final String TRACKS = """
            select t.slug, t.name from track t join negotiation n on n.id = t.negotiation_id
            where n.slug = ? order by t.ordinal, t.id""";
    private static final String PARTIES = "select slug, name from party order by name, slug";
    private static final String GROUPS = """
            select g.slug, g.name from working_group g join negotiation n on n.id = g.negotiation_id
            where n.slug = ? order by g.id""";
    private static final String ISSUES = """
            select i.slug, i.title || coalesce(' (' || (
                select last.status from status_as_of(i.id, 'infinity') last) || ')', '')
            from issue i join negotiation n on n.id = i.negotiation_id where n.slug = ? order by i.title""";
    private static final String SOURCES =
            "select slug, publisher || ': ' || title from source order by id desc limit 1000";

    private static final int MOST_PEOPLE = 2000;

    private final JdbcClient database;
    private final Labels words;

    FindingChoices(JdbcClient database, Labels words) {
        this.database = database;
        this.words = words;
    }

    Choices of(String negotiation, KnownPeople known) {
        return new Choices(
                list(TRACKS, negotiation),
                list(PARTIES),
                list(GROUPS, negotiation),
                list(ISSUES, negotiation).stream().map(this::withStatusInWords).toList(),
                people(known),
                list(SOURCES),
                codes());
    }

    private List<Choice> list(String sql, Object... parameters) {
        return database.sql(sql)
                .params(parameters)
                .query((row, number) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    private Choice withStatusInWords(Choice issue) {
        String label = issue.label();
        for (IssueStatus each : IssueStatus.values()) {
            label = label.replace("(" + each.name() + ")", "(" + words.of(each) + ")");
        }
        return new Choice(issue.value(), label);
    }

    /** By name; by slug where two share a name. */
    private static List<Choice> people(KnownPeople known) {
        return known.people().stream()
                .limit(MOST_PEOPLE)
                .map(each -> new Choice(
                        known.named(each.name()).size() == 1 ? each.name() : each.slug(), each.latestTitle()))
                .toList();
    }

    private Choices.Codes codes() {
        return new Choices.Codes(
                words.all(RoundStatus.class),
                words.all(RoundFormat.class),
                words.all(Outcome.class),
                words.all(Capacity.class),
                words.all(MemberRole.class),
                words.all(Meant.class),
                words.all(IssueCategory.class),
                words.all(IssueStatus.class),
                words.all(AgreementType.class),
                words.all(PaxStage.class),
                words.all(AgreementForm.class),
                words.all(AgreementStatus.class),
                words.all(QuantityIs.class),
                words.all(Tone.class),
                words.all(SourceKind.class),
                words.all(CitedField.class),
                numbers("desk.implementation.", 0, 3),
                numbers("desk.difficulty.", 1, 5));
    }

    private List<Choice> numbers(String key, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(each -> new Choice(Integer.toString(each), words.message(key + each)))
                .toList();
    }
}
