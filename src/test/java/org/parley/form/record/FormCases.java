package org.parley.form.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** For each kind of record: where a new one is entered, and answers that are right. */
final class FormCases {

    private static final String TALKS = "select id from negotiation where slug = 'russia-ukraine'";
    private static final String ROUND = """
            select r.id from round r join track t on t.id = r.track_id join negotiation n on n.id = t.negotiation_id
            where n.slug = 'russia-ukraine' and t.slug = 'trilateral' and r.number = 3""";
    private static final String ISSUE = "select id from issue where slug = 'territory'";
    private static final String AGREEMENT = "select id from agreement where slug = 'abu-dhabi-exchange-2026'";

    private FormCases() {}

    static Stream<Case> all() {
        return Stream.of(
                alone("negotiation", "name", "Sea talks", "summary", "About the sea.", "status", "ACTIVE"),
                under("track", TALKS, "name", "Sea track"),
                alone(
                        "party",
                        "name",
                        "Freedonia",
                        "shortName",
                        "FRE",
                        "kind",
                        "STATE",
                        "colour",
                        "#334455",
                        "pattern",
                        "DOTS"),
                alone("person", "name", "Rufus Firefly", "title", "Leader", "party", "Ukraine", "from", "2024"),
                under(
                        "appointment",
                        "select id from person where slug = 'rustem-umerov'",
                        "title",
                        "Harbour master",
                        "party",
                        "UA",
                        "from",
                        "Jan 2019",
                        "to",
                        "Feb 2019"),
                under(
                        "other-name",
                        "select id from party where slug = 'ukraine'",
                        "name",
                        "Ukrainian People's Republic",
                        "kind",
                        "FORMER",
                        "language",
                        "en",
                        "from",
                        "1917",
                        "to",
                        "1921"),
                under(
                        "succession",
                        "select id from party where slug = 'ukraine'",
                        "kind",
                        "SPLIT_FROM",
                        "otherParty",
                        "{predecessor}",
                        "day",
                        "24 Aug 1991"),
                under("sitting", ROUND, "firstDay", "17 Feb 2026", "lastDay", "18 Feb 2026", "city", "Geneva"),
                under(
                        "schedule-announcement",
                        ROUND,
                        "announcedOn",
                        "10 Feb 2026",
                        "person",
                        "Marco Rubio",
                        "window",
                        "within two weeks of 10 Feb 2026",
                        "words",
                        "soon enough"),
                under("working-group", TALKS, "name", "Harbour group", "subject", "Harbours"),
                under(
                        "group-session",
                        "select id from working_group where slug = 'military'",
                        "round",
                        "{round}",
                        "topics",
                        "Buoys\nLights"),
                under(
                        "issue",
                        TALKS,
                        "title",
                        "Lighthouses",
                        "category",
                        "MONITORING",
                        "status",
                        "RAISED",
                        "effective",
                        "5 Feb 2026",
                        "rationale",
                        "First named."),
                under(
                        "difficulty-judgement",
                        ISSUE,
                        "asOf",
                        "5 Feb 2026",
                        "difficulty",
                        "2",
                        "judge",
                        "{judge}",
                        "difficultyReason",
                        "Few of them."),
                under(
                        "status-change",
                        ISSUE,
                        "status",
                        "NARROWED",
                        "effective",
                        "20 Feb 2026",
                        "rationale",
                        "One town fewer."),
                under(
                        "position",
                        ISSUE,
                        "party",
                        "Ukraine",
                        "stance",
                        "RED_LINE",
                        "effective",
                        "early 2026?",
                        "words",
                        "No town is given up.",
                        "statedBy",
                        "Volodymyr Zelensky"),
                under(
                        "agreement",
                        TALKS,
                        "title",
                        "Fishing truce",
                        "type",
                        "CEASEFIRE",
                        "form",
                        "ORAL",
                        "status",
                        "ANNOUNCED",
                        "date",
                        "21 Feb 2026"),
                under("signatory", AGREEMENT, "party", "{party}", "capacity", "WITNESS"),
                under(
                        "commitment",
                        AGREEMENT,
                        "by",
                        "Ukraine",
                        "to",
                        "Russia",
                        "what",
                        "Hand over boats",
                        "bound",
                        "BETWEEN",
                        "quantity",
                        "12",
                        "atMost",
                        "15",
                        "unit",
                        "boats",
                        "due",
                        "by 1 Mar 2026"),
                under(
                        "delivery",
                        "select min(c.id) from commitment c join agreement a on a.id = c.agreement_id where a.slug = 'abu-dhabi-exchange-2026'",
                        "day",
                        "6 Feb 2026",
                        "quantity",
                        "{count}",
                        "note",
                        "At the bridge."),
                under(
                        "assessment",
                        "select min(c.id) from commitment c join agreement a on a.id = c.agreement_id where a.slug = 'abu-dhabi-exchange-2026'",
                        "asOf",
                        "6 Feb 2026",
                        "state",
                        "PARTLY",
                        "implementation",
                        "2",
                        "judge",
                        "{judge}",
                        "words",
                        "Some boats are back."),
                under(
                        "statement",
                        TALKS,
                        "person",
                        "Marco Rubio",
                        "day",
                        "7 Feb 2026",
                        "gist",
                        "The sea is wide.",
                        "tone",
                        "NEUTRAL"),
                under("milestone", TALKS, "day", "8 Feb 2026", "title", "The lighthouse is lit"),
                under("coverage-note", TALKS, "from", "2024", "to", "Jan 2026", "note", "Only what lighthouses saw."),
                alone("field-term", "meaning", "Buoy", "words", "{words}"),
                alone(
                        "source",
                        "publisher",
                        "Harbour Gazette",
                        "title",
                        "Tides of February, copy {copy}",
                        "address",
                        "https://gazette.example/tides/{copy}",
                        "kind",
                        "NEWS"),
                under(
                        "citation",
                        AGREEMENT,
                        "sourcePublisher",
                        "Harbour Gazette",
                        "sourceTitle",
                        "Boats counted, copy {copy}",
                        "sourceKind",
                        "NEWS",
                        "field",
                        "date",
                        "value",
                        "4 Feb 2026"));
    }

    private static Case alone(String kind, String... answers) {
        return new Case(kind, "", answers(answers));
    }

    private static Case under(String kind, String of, String... answers) {
        return new Case(kind, of, answers(answers));
    }

    private static Map<String, String> answers(String... namesAndValues) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            answers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return answers;
    }

    /** @param of finds the number of what a new one hangs on; empty where it stands alone */
    record Case(String kind, String of, Map<String, String> answers) {

        @Override
        public String toString() {
            return kind;
        }
    }
}
