package org.parley.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.history.RecordKind;
import org.parley.history.Recorded;
import org.parley.record.agreement.Agreement;
import org.parley.record.agreement.Assessment;
import org.parley.record.agreement.Commitment;
import org.parley.record.agreement.Delivery;
import org.parley.record.agreement.Signatory;
import org.parley.record.coverage.CoverageNote;
import org.parley.record.event.Milestone;
import org.parley.record.event.Statement;
import org.parley.record.group.GroupSession;
import org.parley.record.group.WorkingGroup;
import org.parley.record.issue.DifficultyJudgement;
import org.parley.record.issue.Issue;
import org.parley.record.issue.Position;
import org.parley.record.issue.StatusChange;
import org.parley.record.name.FieldTerm;
import org.parley.record.name.OtherName;
import org.parley.record.party.Appointment;
import org.parley.record.party.Party;
import org.parley.record.party.Person;
import org.parley.record.party.Succession;
import org.parley.record.source.Source;
import org.parley.record.talks.Delegation;
import org.parley.record.talks.DelegationMember;
import org.parley.record.talks.Negotiation;
import org.parley.record.talks.Round;
import org.parley.record.talks.ScheduleAnnouncement;
import org.parley.record.talks.Sitting;
import org.parley.record.talks.Track;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Where each record is shown. The one place that knows how addresses of records are built: in Java for records at hand, in SQL for
 * those of which only the number is known, and in templates as {@code addresses}.
 */
@Component
public class Addresses {

    /** Where editors find the terms of the field. */
    public static final String TERMS = "/edit/terms";

    /** The form that logs the first round of a negotiation, and makes that. */
    public static final String FIRST_ROUND = "/edit/records/round/new";

    /** In SQL, the page of a negotiation n, with a slash at its end. */
    public static final String BELOW_NEGOTIATION = "'/negotiations/' || n.slug || '/'";

    /** In SQL, what the address of a round r of a track t says below its negotiation. */
    public static final String OF_ROUND = "'rounds/' || t.slug || '/' || r.slug";

    /** In SQL, what the address of an issue i says below its negotiation. */
    public static final String OF_ISSUE = "'issues/' || i.slug";

    /** In SQL, what the address of an agreement a says below its negotiation. */
    public static final String OF_AGREEMENT = "'agreements/' || a.slug";

    /**
     * The kinds with a page of their own, or a place of their own in a list: the number and the address of each record, and the last part of
     * the address, but for rounds and for places in lists.
     */
    public static final String PAGES = """
            select n.id as record_id, '/negotiations/' || n.slug as address, n.slug as last from negotiation n
            union all select p.id, '/parties/' || p.slug, p.slug from party p
            union all select p.id, '/people/' || p.slug, p.slug from person p
            union all select r.id, %1$s || %2$s, null
            from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            union all select i.id, %1$s || %3$s, i.slug from issue i join negotiation n on n.id = i.negotiation_id
            union all select a.id, %1$s || %4$s, a.slug from agreement a join negotiation n on n.id = a.negotiation_id
            union all select g.id, %1$s || 'groups/' || g.slug, g.slug
            from working_group g join negotiation n on n.id = g.negotiation_id
            union all select s.id, '/sources/' || s.slug, s.slug from source s
            union all select s.id, concat(%1$s, 'statements?from=', coalesce(s.day_earliest, s.day_latest),
                '&to=', coalesce(s.day_earliest, s.day_latest), '#statement-', s.id), null
            from statement s join negotiation n on n.id = s.negotiation_id
            union all select m.id, concat(%1$s, 'timeline?kind=milestone&from=', coalesce(m.day_earliest, m.day_latest),
                '&to=', coalesce(m.day_earliest, m.day_latest), '#entry-', m.id), null
            from milestone m join negotiation n on n.id = m.negotiation_id""".formatted(BELOW_NEGOTIATION, OF_ROUND, OF_ISSUE, OF_AGREEMENT);

    private static final Pattern ROUND = Pattern.compile("/negotiations/([^/]+)/rounds/([^/]+)/([^/]+)");

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Map<RecordKind, Function<Recorded, Recorded>> WHOLES = new EnumMap<>(RecordKind.class);

    static {
        hangs(RecordKind.TRACK, Track.class, Track::negotiation);
        hangs(RecordKind.ROUND, Round.class, Round::track);
        hangs(RecordKind.SITTING, Sitting.class, Sitting::round);
        hangs(RecordKind.SCHEDULE_ANNOUNCEMENT, ScheduleAnnouncement.class, ScheduleAnnouncement::round);
        hangs(RecordKind.DELEGATION, Delegation.class, Delegation::round);
        hangs(RecordKind.DELEGATION_MEMBER, DelegationMember.class, DelegationMember::delegation);
        hangs(RecordKind.WORKING_GROUP, WorkingGroup.class, WorkingGroup::negotiation);
        hangs(RecordKind.GROUP_SESSION, GroupSession.class, GroupSession::group);
        hangs(RecordKind.ISSUE, Issue.class, Issue::negotiation);
        hangs(RecordKind.DIFFICULTY_JUDGEMENT, DifficultyJudgement.class, DifficultyJudgement::issue);
        hangs(RecordKind.STATUS_CHANGE, StatusChange.class, StatusChange::issue);
        hangs(RecordKind.POSITION, Position.class, Position::issue);
        hangs(RecordKind.AGREEMENT, Agreement.class, Agreement::negotiation);
        hangs(RecordKind.SIGNATORY, Signatory.class, Signatory::agreement);
        hangs(RecordKind.COMMITMENT, Commitment.class, Commitment::agreement);
        hangs(RecordKind.DELIVERY, Delivery.class, Delivery::commitment);
        hangs(RecordKind.ASSESSMENT, Assessment.class, Assessment::commitment);
        hangs(RecordKind.STATEMENT, Statement.class, Statement::negotiation);
        hangs(RecordKind.MILESTONE, Milestone.class, Milestone::negotiation);
        hangs(RecordKind.COVERAGE_NOTE, CoverageNote.class, CoverageNote::negotiation);
        hangs(RecordKind.APPOINTMENT, Appointment.class, Appointment::person);
        hangs(RecordKind.SUCCESSION, Succession.class, Succession::party);
        hangs(RecordKind.OTHER_NAME, OtherName.class, OtherName::record);
    }

    private final JdbcClient database;

    Addresses(JdbcClient database, ThymeleafViewResolver templates) {
        this.database = database;
        templates.addStaticVariable("addresses", this);
    }

    private static <T extends Recorded> void hangs(RecordKind kind, Class<T> type, Function<T, Recorded> whole) {
        WHOLES.put(kind, record -> whole.apply(type.cast(record)));
    }

    /** What a record hangs on; empty for a negotiation and for what negotiations share. */
    public static Optional<Recorded> wholeOf(Recorded record) {
        return Optional.ofNullable(WHOLES.get(record.recordKind())).map(whole -> whole.apply(record));
    }

    /** The negotiation that a record belongs to; null for what negotiations share. */
    public static @Nullable Negotiation negotiationOf(@Nullable Recorded record) {
        Recorded at = record;
        while (at != null && at.recordKind() != RecordKind.NEGOTIATION) {
            at = wholeOf(at).orElse(null);
        }
        return (Negotiation) at;
    }

    /** The page on which a record is shown: its own, or that of what it hangs on. */
    public static String of(Recorded record) {
        if (record instanceof Negotiation negotiation) {
            return negotiation(negotiation.slug());
        }
        if (record instanceof Party party) {
            return party(party.slug());
        }
        if (record instanceof Person person) {
            return person(person.slug());
        }
        if (record instanceof Source source) {
            return source(source.slug());
        }
        if (record instanceof FieldTerm) {
            return TERMS;
        }
        Negotiation negotiation = negotiationOf(record);
        return negotiation == null
                ? wholeOf(record).map(Addresses::of).orElseGet(() -> history(record.id()))
                : of(negotiation.slug(), record);
    }

    /**
     * The page on which a record of a negotiation is shown. The negotiation of the record need not be loaded.
     *
     * @param negotiation its slug
     */
    public static String of(String negotiation, Recorded record) {
        if (record instanceof Round round) {
            return round(negotiation, round.track().slug(), round.slug());
        }
        if (record instanceof Issue issue) {
            return issue(negotiation, issue.slug());
        }
        if (record instanceof Agreement agreement) {
            return agreement(negotiation, agreement.slug());
        }
        if (record instanceof WorkingGroup group) {
            return group(negotiation, group.slug());
        }
        if (record instanceof Statement statement) {
            return statement(negotiation, statement);
        }
        return wholeOf(record).map(whole -> of(negotiation, whole)).orElseGet(() -> negotiation(negotiation));
    }

    /** The form that corrects a record. A round has one with its delegations. */
    public static String formOf(Recorded record) {
        if (record instanceof Round || record instanceof Delegation || record instanceof DelegationMember) {
            return "/edit" + of(record);
        }
        return "/edit/records/" + record.id();
    }

    public static String negotiation(String slug) {
        return "/negotiations/" + slug;
    }

    /**
     * A page below that of a negotiation.
     *
     * @param path without a slash before it: "timeline", "rounds/trilateral/2"
     */
    public static String within(String negotiation, String path) {
        return negotiation(negotiation) + "/" + path;
    }

    /**
     * A page of a negotiation that its band has a tab for.
     *
     * @param name of the tab: "dashboard", "slippage"
     */
    public static String tab(String negotiation, String name) {
        return switch (name) {
            case "dashboard" -> negotiation(negotiation);
            case "slippage", "compare" -> rounds(negotiation) + "/" + name;
            default -> within(negotiation, name);
        };
    }

    /** The form that logs a round of a negotiation that exists. */
    public static String newRound(String negotiation) {
        return "/edit" + rounds(negotiation) + "/new";
    }

    public static String rounds(String negotiation) {
        return within(negotiation, "rounds");
    }

    /** @param slug of the round: its number where it has one */
    public static String round(String negotiation, String track, String slug) {
        return rounds(negotiation) + "/" + track + "/" + slug;
    }

    /** The page that lays two rounds of a negotiation side by side. */
    public static String compare(Round first, Round second) {
        return rounds(first.track().negotiation().slug()) + "/compare?first=" + first.reference() + "&second="
                + second.reference();
    }

    public static String checklist(String negotiation) {
        return within(negotiation, "checklist");
    }

    public static String issue(String negotiation, String slug) {
        return within(negotiation, "issues/" + slug);
    }

    public static String agreements(String negotiation) {
        return within(negotiation, "agreements");
    }

    public static String agreement(String negotiation, String slug) {
        return agreements(negotiation) + "/" + slug;
    }

    public static String group(String negotiation, String slug) {
        return within(negotiation, "groups/" + slug);
    }

    /** Its place in the list of statements of its day. */
    private static String statement(String negotiation, Statement said) {
        LocalDate named =
                said.day().earliest() == null ? said.day().latest() : said.day().earliest();
        String day = named == null ? "" : named.toString();
        return within(negotiation, "statements?from=" + day + "&to=" + day + "#statement-" + said.id());
    }

    public static String source(String slug) {
        return "/sources/" + slug;
    }

    public static String party(String slug) {
        return "/parties/" + slug;
    }

    public static String person(String slug) {
        return "/people/" + slug;
    }

    /**
     * Where the glossary explains a list of codes.
     *
     * @param list its name: "IssueStatus"
     */
    public static String glossary(String list) {
        return "/glossary#" + glossaryAnchor(list);
    }

    /** The name of that place: "issue-status". */
    public static String glossaryAnchor(String list) {
        return NEXT_WORD.matcher(list).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The history of any record, whether it exists or not. */
    public static String history(long record) {
        return "/history/" + record;
    }

    /** The number of the record that has its own page there. */
    public Optional<Long> recordAt(String address) {
        Matcher round = ROUND.matcher(address);
        return round.matches()
                ? roundAt(round.group(1), round.group(2), round.group(3))
                : database.sql("select record_id from (" + PAGES + ") page where last = ? and address = ?")
                        .params(address.substring(address.lastIndexOf('/') + 1), address)
                        .query(Long.class)
                        .optional();
    }

    /** By the index of rounds: their slugs are free on each track. */
    private Optional<Long> roundAt(String negotiation, String track, String slug) {
        return database.sql("""
                        select r.id from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
                        where n.slug = ? and t.slug = ? and r.slug = ?""")
                .params(negotiation, track, slug)
                .query(Long.class)
                .optional();
    }

    /** The pages of those records that exist and have one of their own, by number. One statement, however many. */
    public Map<Long, String> of(Collection<Long> records) {
        Map<Long, String> addresses = new HashMap<>();
        if (!records.isEmpty()) {
            database.sql("select record_id, address from (" + PAGES + ") page where record_id = any(:records)")
                    .param("records", records.toArray(Long[]::new))
                    .query(row -> {
                        addresses.put(row.getLong("record_id"), row.getString("address"));
                    });
        }
        return addresses;
    }
}
