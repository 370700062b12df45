package org.polybius.web.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.archive.overview.Overview.Role;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.actor.SectorNames;
import org.polybius.web.Records;
import org.polybius.web.event.Json;
import org.polybius.web.event.Shown;
import org.polybius.web.http.Page;
import org.polybius.web.http.Refusal;
import org.polybius.web.http.Request;
import org.polybius.web.http.Route;
import org.polybius.web.http.Route.Parameter;
import org.polybius.web.picture.Network;
import org.polybius.web.picture.ScoreLine;
import org.polybius.web.picture.Timeline;
import org.polybius.web.picture.WorldMap;

/** One party with all that it dealt with, and two parties with each other. */
public final class PartyPages {

    private static final String CODE = "[A-Z]{3}";
    private static final int LONGEST = 100;

    /** A party. */
    public record ActorView(String party, String name, OverviewView found, List<Role> roles) {

        public Network network() {
            return Network.of(party, name, found.overview().pairs());
        }

        public Timeline quad(int quad) {
            return Timeline.ofQuad(found.overview().days(), quad);
        }

        public String sector(Role role) {
            return role.sector().isEmpty() ? "" : SectorNames.of(Sector.valueOf(role.sector()));
        }

        public String days(Role role) {
            return role.from().equals(role.to())
                    ? Shown.day(role.from())
                    : Shown.day(role.from()) + " – " + Shown.day(role.to());
        }

        public String line(String text) {
            return Shown.line(text, LONGEST);
        }

        public String pairAddress(Network.Partner partner) {
            return "/pair?a=" + Question.encode(party) + "&b=" + Question.encode(OverviewView.party(partner.side()));
        }
    }

    /** Two parties. */
    public record PairView(String a, String b, String nameA, String nameB, OverviewView found) {

        public ScoreLine score() {
            return ScoreLine.of(found.overview().days());
        }

        public String actorAddress(String party) {
            return "/actor?party=" + Question.encode(party);
        }
    }

    private final Records records;
    private final Findings findings;

    PartyPages(Records records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    List<Route> routes() {
        return List.of(
                new Route(
                        "actor",
                        "/actor",
                        "A party: names and offices, dealings, incidents",
                        List.of(new Parameter("party", "a country's code, or an organization's name", "CAN")),
                        List.of("party", "name", "roles", "events", "incidents", "pairs"),
                        this::actor),
                new Route(
                        "pair",
                        "/pair",
                        "What two parties did to each other through time",
                        List.of(
                                new Parameter("a", "one party, as in actor", "CAN"),
                                new Parameter("b", "the other", "BLR")),
                        List.of("a", "b", "events", "incidents", "days"),
                        this::pair));
    }

    private Page actor(Request request) throws IOException {
        String party = party(request, "party");
        String value = value(party);
        Question question = Question.of(request, "actor:" + value + " OR recipient:" + value);
        OverviewView found = found(request, question, "/actor?party=" + Question.encode(party));
        List<Role> roles =
                records.read(record -> record.roles(question.query(), party)).orElse(List.of());
        ActorView view = new ActorView(party, WorldMap.name(party), found, roles);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("party", party);
        json.put("name", view.name());
        json.put("roles", roles.stream().map(PartyPages::json).toList());
        json.putAll(found.json());
        return new Page("actor", view, Json.of(json), found.table());
    }

    private Page pair(Request request) throws IOException {
        String a = party(request, "a");
        String b = party(request, "b");
        String fixed = "(actor:%1$s recipient:%2$s) OR (actor:%2$s recipient:%1$s)".formatted(value(a), value(b));
        String path = "/pair?a=" + Question.encode(a) + "&b=" + Question.encode(b);
        OverviewView found = found(request, Question.of(request, fixed), path);
        PairView view = new PairView(a, b, WorldMap.name(a), WorldMap.name(b), found);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("a", a);
        json.put("b", b);
        json.putAll(found.json());
        return new Page("pair", view, Json.of(json), found.table());
    }

    private OverviewView found(Request request, Question question, String path) throws IOException {
        return findings.find(request, question, path).orElseThrow(() -> Refusal.notFound("the record is empty"));
    }

    private static String party(Request request, String name) {
        String party = request.query(name)
                .orElseThrow(() -> Refusal.badRequest(name + " must be a country's code such as KEN, or a name"));
        if (party.length() > LONGEST) {
            throw Refusal.badRequest(name + " is longer than " + LONGEST + " characters");
        }
        return party;
    }

    private static String value(String party) {
        return party.matches(CODE) ? party : Question.quoted(party);
    }

    private static Map<String, Object> json(Role role) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", role.name());
        json.put("title", role.title());
        json.put("sector", role.sector());
        json.put("from", role.from().toString());
        json.put("to", role.to().toString());
        json.put("events", role.events());
        json.put("article", role.article());
        return json;
    }
}
