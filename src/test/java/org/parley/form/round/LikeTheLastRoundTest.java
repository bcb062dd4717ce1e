package org.parley.form.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.account.Browser;
import org.parley.testing.Paper;
import org.parley.testing.SignedIn;
import org.parley.testing.WriteTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next round of a known track takes few fields: what mostly stays is taken over, and what is not needed is folded away. */
@WriteTest(starter = true)
class LikeTheLastRoundTest {

    private static final String NEW = "/edit/negotiations/russia-ukraine/rounds/new?track=trilateral";

    @Autowired
    private JdbcClient database;

    @SignedIn("mira")
    private Browser browser;

    @Test
    void the_empty_form_leads_to_one_that_is_filled_like_the_last_round() {
        Element link = Paper.open(browser, NEW + "&return=/edit").selectFirst("main a[href*='like=last']");
        assertThat(link.text()).isEqualTo("Like the last round of this track");
        Paper form = Paper.open(browser, link.attr("href"));

        String last = """
                 from round r join track t on t.id = r.track_id left join delegation d on d.round_id = r.id
                left join party p on p.id = d.party_id left join delegation_member m on m.delegation_id = d.id and m.role = 'HEAD'
                left join person h on h.id = m.person_id where t.slug = 'trilateral' and is_held(r.status)
                and r.number = (select max(o.number) from round o where o.track_id = t.id and is_held(o.status))
                """;
        assertThat(form.valueOf("city"))
                .isEqualTo(texts("select distinct r.city" + last).get(0))
                .isNotEmpty();
        assertThat(form.valueOf("venue"))
                .isEqualTo(texts("select coalesce(max(r.venue), '')" + last).get(0));
        assertThat(form.select("select[name$='.party'][name^=delegations] option[selected]")
                        .eachAttr("value"))
                .containsExactlyElementsOf(
                        texts("select p.slug" + last + " group by p.slug, d.ordinal, d.id order by d.ordinal, d.id"));
        assertThat(form.select("[name$='.person'][name^=delegations]").eachAttr("value"))
                .containsExactlyElementsOf(
                        texts("select h.name" + last + " and h.id is not null order by d.ordinal, d.id, m.ordinal"));
        assertThat(form.select("[name$='.role'] option[selected]").eachAttr("value"))
                .containsOnly("HEAD");
        assertThat(form.select(".notice").text()).contains("Filled like");
        assertThat(form.select("main a[href*='like=last']")).isEmpty();
        assertThat(form.valueOf("firstDay")).isEmpty();
        assertThat(form.valueOf("outcomes")).isEmpty();
        assertThat(form.select("input[name=back]").attr("value")).isEqualTo("/edit");
    }

    @Test
    void groups_that_sat_are_taken_over_without_what_they_said() {
        String round = texts("""
                select t.slug from group_session s join round r on r.id = s.round_id join track t on t.id = r.track_id
                join negotiation n on n.id = t.negotiation_id where n.slug = 'russia-ukraine' and is_held(r.status)
                and r.id = (select o.id from round_due o where o.track_id = t.id and is_held(o.status)
                            order by o.in_time desc limit 1) limit 1""").stream().findFirst().orElse("none");
        if (round.equals("none")) {
            database.sql("""
                    insert into group_session (id, version, working_group_id, round_id)
                    select nextval('record_number'), 0, g.id, (select r.id from round_due r join track t on t.id = r.track_id
                        where t.slug = 'trilateral' and is_held(r.status) order by r.in_time desc limit 1)
                    from working_group g where g.slug = 'military'""").update();
            round = "trilateral";
        }
        Paper form = Paper.open(browser, NEW.replace("trilateral", round) + "&like=last");
        assertThat(form.select("select[name^=sessions] option[selected]").eachAttr("value"))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(form.select("[name^=sessions][name$='.result']").text()).isBlank();
    }

    @Test
    void a_track_without_a_round_offers_nothing() {
        database.sql("""
                insert into track (id, version, negotiation_id, slug, name, ordinal)
                select nextval('record_number'), 0, id, 'quiet', 'Quiet track', 9 from negotiation where slug = 'russia-ukraine'""").update();
        String quiet = NEW.replace("trilateral", "quiet");
        assertThat(Paper.open(browser, quiet).select("main a[href*='like=last']"))
                .isEmpty();
        assertThat(Paper.open(browser, quiet + "&like=last").statusCode()).isEqualTo(200);
    }

    @Test
    void the_next_round_of_a_known_track_takes_at_most_twelve_fields_and_leads_on_to_the_next() {
        String[] typed = {
            "status", "CONCLUDED",
            "firstDay", "26-27 Feb 2026",
            "city", "Geneva",
            "country", "Switzerland",
            "outcomes", "AGREED_TO_CONTINUE",
            "summary", "The military group went on with its list.",
            "whatNext", "They meet again in Geneva.",
            "sources[0].publisher", "Example Agency",
            "sources[0].title", "Talks go on in Geneva",
            "sources[0].address", "https://news.example/talks-go-on",
            "sources[0].publishedOn", "27 Feb 2026",
            "sources[0].kind", "NEWS_AGENCY",
        };
        assertThat(typed.length / 2).isLessThanOrEqualTo(12);
        Paper form = Paper.open(browser, NEW + "&like=last");
        String number = form.valueOf("number");
        for (int i = 0; i < typed.length; i += 2) {
            form.type(typed[i], typed[i + 1]);
        }
        assertThat(form.select("button[name=next]").text()).isEqualTo("Save and log the next");
        Paper saved = form.press("next", "yes");

        assertThat(saved.statusCode()).as(saved.select(".summary").text()).isEqualTo(303);
        assertThat(saved.location()).startsWith(NEW + "&saved=");
        Paper next = Paper.open(browser, saved.location());
        assertThat(next.valueOf("number")).isEqualTo(Integer.toString(Integer.parseInt(number) + 1));
        assertThat(next.select("#saved").text()).contains("Saved");
        assertThat(texts("select summary from round where title = 'Round " + number + "'"))
                .contains("The military group went on with its list.");
        assertThat(Paper.open(browser, "/edit/negotiations/russia-ukraine/rounds/trilateral/" + number)
                        .select("button[name=next]"))
                .isEmpty();
    }

    @Test
    void parts_are_folded_away_until_something_stands_in_them_or_is_wrong() {
        Paper empty = Paper.open(browser, NEW);
        assertThat(empty.select("details.part")).hasSizeGreaterThan(8);
        assertThat(empty.select("details.part[open]")).isEmpty();

        assertThat(open(empty.press("add", "agreements"))).containsExactly("agreements");
        assertThat(open(empty.type("delegations[1].party", "china")
                        .type("sources[0].title", "A title alone")
                        .send()))
                .containsExactly("delegations", "sources");
        assertThat(open(Paper.open(browser, "/edit/negotiations/russia-ukraine/rounds/trilateral/2")))
                .contains("delegations", "sessions", "sources");
    }

    private static List<String> open(Paper form) {
        return form.select("details.part[open][id]").eachAttr("id");
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
