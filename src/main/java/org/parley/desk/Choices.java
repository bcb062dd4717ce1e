package org.parley.desk;

import java.util.List;
import org.parley.web.Choice;

/** What the lists of the form offer: what is recorded, and with {@code codes} the words for codes by their list. */
record Choices(
        List<Choice> tracks,
        List<Choice> parties,
        List<Choice> groups,
        List<Choice> issues,
        List<Choice> people,
        List<Choice> sources,
        Codes codes) {

    /** The lists of codes in words. */
    record Codes(
            List<Choice> statuses,
            List<Choice> formats,
            List<Choice> outcomes,
            List<Choice> capacities,
            List<Choice> roles,
            List<Choice> meant,
            List<Choice> categories,
            List<Choice> issueStatuses,
            List<Choice> types,
            List<Choice> stages,
            List<Choice> forms,
            List<Choice> agreementStatuses,
            List<Choice> quantities,
            List<Choice> tones,
            List<Choice> sourceKinds,
            List<Choice> fields,
            List<Choice> implementations,
            List<Choice> difficulties) {}
}
