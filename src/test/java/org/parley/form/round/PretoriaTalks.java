package org.parley.form.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an editor enters of the talks of October and November 2022 in Pretoria, where nothing is known yet. */
final class PretoriaTalks {

    /** The rows that are added: by a press each. */
    static final List<String> ROWS =
            List.of("delegations", "delegations", "delegations", "delegations", "delegations", "agreements");

    private PretoriaTalks() {}

    /** By field, in the order of the page: what is typed, or chosen. */
    static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        String[] all = {
            "negotiation",
            "Ethiopia–Tigray peace talks",
            "title",
            "Pretoria talks",
            "status",
            "CONCLUDED",
            "firstDay",
            "25 Oct-2 Nov 2022",
            "city",
            "Pretoria",
            "country",
            "South Africa",
            "delegations[0].name",
            "Ethiopia",
            "delegations[0].kind",
            "STATE",
            "delegations[0].listed",
            "Redwan Hussien, National Security Adviser; Gedion Timothewos, Minister of Justice",
            "delegations[1].name",
            "Tigray People's Liberation Front",
            "delegations[1].kind",
            "POLITICAL_PARTY",
            "delegations[1].listed",
            "Getachew Reda, spokesperson; Tsadkan Gebretensae, general",
            "delegations[2].name",
            "African Union",
            "delegations[2].kind",
            "INTERNATIONAL_ORGANISATION",
            "delegations[2].capacity",
            "MEDIATOR",
            "delegations[2].listed",
            "Olusegun Obasanjo, High Representative for the Horn of Africa; "
                    + "Uhuru Kenyatta, former President of Kenya; "
                    + "Phumzile Mlambo-Ngcuka, former Deputy President of South Africa",
            "delegations[3].name",
            "South Africa",
            "delegations[3].kind",
            "STATE",
            "delegations[3].capacity",
            "HOST",
            "delegations[4].name",
            "United Nations",
            "delegations[4].kind",
            "INTERNATIONAL_ORGANISATION",
            "delegations[4].capacity",
            "OBSERVER",
            "delegations[5].name",
            "IGAD",
            "delegations[5].kind",
            "INTERNATIONAL_ORGANISATION",
            "delegations[5].capacity",
            "OBSERVER",
            "delegations[6].name",
            "United States",
            "delegations[6].kind",
            "STATE",
            "delegations[6].capacity",
            "OBSERVER",
            "outcomes",
            "PARTIAL_SUBSTANTIVE",
            "agreements[0].title",
            "Agreement for Lasting Peace through a Permanent Cessation of Hostilities",
            "agreements[0].type",
            "CEASEFIRE",
            "agreements[0].date",
            "2 Nov 2022",
            "agreements[0].form",
            "WRITTEN_PUBLIC",
            "agreements[0].status",
            "SIGNED",
            "agreements[0].between",
            "Ethiopia, TPLF",
            "sources[0].publisher",
            "Example Agency",
            "sources[0].title",
            "Ethiopia and the TPLF agree in Pretoria to stop fighting",
            "sources[0].address",
            "https://news.example/2022/11/02/ethiopia-and-tplf-agree-to-stop-fighting",
            "sources[0].publishedOn",
            "2 Nov 2022",
            "sources[0].kind",
            "NEWS_AGENCY",
        };
        for (int i = 0; i < all.length; i += 2) {
            fields.put(all[i], all[i + 1]);
        }
        return fields;
    }

    /** The characters that are typed: what is chosen from a list is a press of the mouse, and no key. */
    static int keys() {
        return fields().values().stream()
                .filter(each -> !each.matches("[A-Z]+(_[A-Z]+)*") || each.equals("IGAD"))
                .mapToInt(each -> each.codePointCount(0, each.length()))
                .sum();
    }
}
