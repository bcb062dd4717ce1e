package org.parley.rules;

import java.util.Set;

/** What still breaks a rule of the code. Nothing is added here; what was mended is taken out. */
final class Exceptions {

    /** Files whose Javadoc has a tag behind text, on one line. */
    static final Set<String> TAGS_BEHIND_TEXT = Set.of(
            "Attendance",
            "ChecklistSummary",
            "Choices",
            "Comparison",
            "Complaints",
            "Dashboard",
            "Decision",
            "Delegation",
            "Dispute",
            "Dots",
            "Entries",
            "Evidence",
            "Evidences",
            "FormRows",
            "Gap",
            "GroupHistory",
            "HeldRound",
            "HeldRounds",
            "Home",
            "IssueCounts",
            "IssueMoves",
            "LaneDrawing",
            "Lanes",
            "Layout",
            "Month",
            "NextRounds",
            "Overviews",
            "PairRecords",
            "PartyList",
            "PersonChange",
            "PersonList",
            "PositionColumn",
            "PositionFilter",
            "PositionMatrix",
            "PositionThread",
            "RecordForms",
            "RoomQuestion",
            "Round",
            "RoundFile",
            "RoundMoves",
            "RoundReport",
            "RoundsToCompare",
            "SavedStep",
            "Seat",
            "Settlement",
            "Shown",
            "SittingGroup",
            "SlippageScale",
            "StepChart",
            "Timeline",
            "TimelineFilter",
            "Titles",
            "TodoList",
            "TodoPage",
            "WeightBar",
            "Words");

    /** Folders with more classes than a package may hold. */
    static final Set<String> LARGE_PACKAGES = Set.of();

    /** Names that two classes have. */
    static final Set<String> NAMES_OF_TWO = Set.of();

    /** Services that are named for an act, not for what they hold or do. */
    static final Set<String> GERUNDS = Set.of(
            "EditingRecords",
            "Filling",
            "FindingBriefRooms",
            "FindingBriefs",
            "FindingChoices",
            "FindingComparisons",
            "FindingDisputes",
            "FindingGuests",
            "FindingKnownRecords",
            "FindingNames",
            "FindingPairRecords",
            "FindingPeople",
            "FindingRoomPages",
            "FindingRoundFiles",
            "FindingRoundLists",
            "FindingRoundPages",
            "FindingSavedSteps",
            "FindingSlippages",
            "FindingTitlesHeld",
            "FindingTodos",
            "LoggingRounds",
            "Merging",
            "Naming",
            "Saving",
            "SavingRecords",
            "SavingRounds",
            "Settling",
            "SettlingDisputes",
            "Writing");

    /** Classes that need too many others, and records with too many components. */
    static final Set<String> LONG_CONSTRUCTORS = Set.of(
            "AgreementDescription",
            "AgreementEntry",
            "BriefPage",
            "Checklist",
            "Codes",
            "Comparison",
            "Dashboards",
            "DisputePage",
            "Entry",
            "FindingRoundPages",
            "Gap",
            "Item",
            "NegotiationDocument",
            "PositionCell",
            "RoomPage",
            "RoundCommand",
            "RoundDesk",
            "RoundEntry",
            "RoundFormPage",
            "RoundPage",
            "RoundReport",
            "SavingRecords",
            "SavingRounds");

    private Exceptions() {}
}
