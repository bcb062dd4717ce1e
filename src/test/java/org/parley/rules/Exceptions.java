package org.parley.rules;

import java.util.Set;

/** What still breaks a rule of the code. Nothing is added here; what was mended is taken out. */
final class Exceptions {

    /** Files whose Javadoc has a tag behind text, on one line. */
    static final Set<String> TAGS_BEHIND_TEXT = Set.of(
            "Addresses",
            "Attendance",
            "ChecklistSummary",
            "Choices",
            "Comparison",
            "Dashboard",
            "Delegation",
            "Dispute",
            "Dots",
            "Entries",
            "Evidence",
            "Evidences",
            "Gap",
            "GroupHistory",
            "Home",
            "IssueCounts",
            "IssueMoves",
            "LaneDrawing",
            "Lanes",
            "Layout",
            "Month",
            "Overviews",
            "PairRecords",
            "PartyList",
            "PersonChange",
            "PersonList",
            "PositionColumn",
            "PositionFilter",
            "PositionMatrix",
            "PositionThread",
            "RoomQuestion",
            "Round",
            "RoundFile",
            "RoundFormController",
            "RoundMoves",
            "RoundReport",
            "RoundsToCompare",
            "SavedChange",
            "Settlement",
            "Shown",
            "StepChart",
            "Timeline",
            "TimelineFilter",
            "Titles",
            "TodoList",
            "TodoPage",
            "WeightBar",
            "Words");

    /** Folders with more classes than a package may hold. */
    static final Set<String> LARGE_PACKAGES =
            Set.of("org/parley/form", "org/parley/form/record", "org/parley/record/talks");

    /** Names that two classes have. */
    static final Set<String> NAMES_OF_TWO = Set.of();

    /** Services that are named for an act, not for what they hold or do. */
    static final Set<String> GERUNDS = Set.of("FindingDisputes", "FindingTodos");

    /** Classes that need too many others, and records with too many components. */
    static final Set<String> LONG_CONSTRUCTORS = Set.of(
            "AgreementDescription",
            "BriefPage",
            "Checklist",
            "Dashboards",
            "Entry",
            "Gap",
            "Item",
            "PositionCell",
            "RoomPage",
            "RoundReport");

    private Exceptions() {}
}
