package org.parley.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report of a round as it was typed. All is text, so that nothing typed is lost however wrong it is. Field names are
 * those of the form on the page.
 */
final class RoundForm {

    /** Names this copy of the form, so that sending it twice writes once. */
    public String token = "";
    /** Where the editor came from, if not from the round's own page. */
    public String back = "";
    /** The number of the round being edited, and the state of it that the form was filled from; empty for a new one. */
    public String id = "";

    public String version = "";

    /** What each field was filled from ({@link FormMarks}). */
    public String base = "";
    /** The state that was shown beside the form for a choice, and which of the two to keep: {@code mine} or {@code theirs}. */
    public String seen = "";

    public Map<String, String> keep = new LinkedHashMap<>();

    public String track = "";
    public String number = "";
    public String title = "";
    public String status = "";
    public String firstDay = "";
    public String lastDay = "";
    public String city = "";
    public String country = "";
    public String venue = "";
    public String format = "";
    public List<String> outcomes = new ArrayList<>();
    public String summary = "";
    public String whatNext = "";
    /** One a line. */
    public String aliases = "";

    public List<AnnouncementRow> announcements = new ArrayList<>();
    public List<DelegationRow> delegations = new ArrayList<>();
    public List<SessionRow> sessions = new ArrayList<>();
    public List<MoveRow> moves = new ArrayList<>();
    public List<AgreementRow> agreements = new ArrayList<>();
    public List<StatementRow> statements = new ArrayList<>();
    public List<SourceRow> sources = new ArrayList<>();

    public String reason = "";

    boolean isNew() {
        return id.isBlank();
    }
}
