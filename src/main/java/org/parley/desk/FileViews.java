package org.parley.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.record.talks.ScheduleAnnouncement;

/** What the form of a round shows but cannot change. */
final class FileViews {

    private FileViews() {}

    static List<RoundFormPage.Announced> announced(RoundFile file) {
        return file.round().announcements().stream()
                .map(each -> new RoundFormPage.Announced(
                        each.announcedOn(), by(each), each.window(), each.place(), each.words()))
                .toList();
    }

    static List<RoundFormPage.Moved> moved(RoundFile file) {
        String issues = "/negotiations/" + file.round().track().negotiation().slug() + "/issues/";
        return file.moves().stream()
                .map(each -> new RoundFormPage.Moved(
                        each.issue().title(),
                        issues + each.issue().slug(),
                        each.status(),
                        each.effective(),
                        each.rationale()))
                .toList();
    }

    static List<RoundFormPage.Cited> cited(RoundFile file) {
        return file.citations().stream()
                .map(each -> new RoundFormPage.Cited(
                        each.source().publisher(), each.source().title(), each.field(), each.assertedValue()))
                .toList();
    }

    private static String by(ScheduleAnnouncement announcement) {
        return Stream.of(
                        announcement.person() == null
                                ? null
                                : announcement.person().name(),
                        announcement.party() == null
                                ? null
                                : announcement.party().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
