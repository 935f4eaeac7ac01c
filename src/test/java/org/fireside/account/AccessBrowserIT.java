package org.fireside.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fireside.SourceTree;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks every page and every resource that exists, as everybody, and compares who reaches it with what is written here. */
@ExtendWith(InBrowser.class)
class AccessBrowserIT {

    private static final String NOBODY = "nobody signed in";
    /** In another convening's team in every role, and in this one's in none. */
    private static final String STRANGER = "harbour";
    private static final List<String> EVERYBODY = List.of("administrator", "organizer", "registrar", "moderator", STRANGER);

    private static final Set<String> SIGNED_IN = Set.copyOf(EVERYBODY);
    private static final Set<String> EVERYBODY_AND_NOBODY = Set.of(NOBODY, "administrator", "organizer", "registrar", "moderator", STRANGER);
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");
    private static final Set<String> ORGANIZER = Set.of("organizer");
    private static final Set<String> TEAM = Set.of("organizer", "registrar", "moderator");
    private static final Set<String> TEAM_AND_ADMINISTRATOR = Set.of("administrator", "organizer", "registrar", "moderator");
    private static final Set<String> DESK = Set.of("organizer", "registrar");
    private static final Set<String> DIRECTORY = Set.of("organizer", "registrar", STRANGER);
    private static final Set<String> QUESTIONS = Set.of("organizer", "moderator");

    /** Every page, the parameters it is opened with, and who reaches it. */
    private static final Map<String, Reach> PAGES = Map.ofEntries(
            Map.entry("/index.xhtml", new Reach("", SIGNED_IN)),
            Map.entry("/account/signin.xhtml", new Reach("", EVERYBODY_AND_NOBODY)),
            Map.entry("/account/password.xhtml", new Reach("", SIGNED_IN)),
            Map.entry("/account/list.xhtml", new Reach("", ADMINISTRATOR)),
            Map.entry("/account/edit.xhtml", new Reach("", ADMINISTRATOR)),
            Map.entry("/account/team.xhtml", new Reach("?convening=1", Set.of("administrator", "organizer"))),
            Map.entry("/convening/list.xhtml", new Reach("", SIGNED_IN)),
            Map.entry("/convening/overview.xhtml", new Reach("?convening=1", TEAM_AND_ADMINISTRATOR)),
            Map.entry("/convening/audit.xhtml", new Reach("?convening=1", TEAM_AND_ADMINISTRATOR)),
            Map.entry("/convening/edit.xhtml", new Reach("?convening=1", ORGANIZER)),
            Map.entry("/convening/session.xhtml", new Reach("?convening=1&session=1", ORGANIZER)),
            Map.entry("/convening/agenda.xhtml", new Reach("?convening=1", TEAM)),
            Map.entry("/convening/mail.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/registration/invitations.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/registration/terms.xhtml", new Reach("?convening=1", ORGANIZER)),
            Map.entry("/registration/kept.xhtml", new Reach("", Set.of())), // shown at /kept/CODE only
            Map.entry("/registration/rsvp.xhtml", new Reach("", Set.of())), // shown at /rsvp/CODE only
            Map.entry("/registration/list.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/registration/retention.xhtml", new Reach("?convening=1", ORGANIZER)),
            Map.entry("/registration/edit.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/delegation/list.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/delegation/delegation.xhtml", new Reach("?convening=1&delegation=1", DESK)),
            Map.entry("/delegation/import.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/directory/erase.xhtml", new Reach("", ADMINISTRATOR)),
            Map.entry("/directory/people.xhtml", new Reach("", DIRECTORY)),
            Map.entry("/directory/person.xhtml", new Reach("?person=11", DIRECTORY)),
            Map.entry("/directory/duplicates.xhtml", new Reach("", DIRECTORY)),
            Map.entry("/directory/merge.xhtml", new Reach("?kept=11&gone=12", DIRECTORY)),
            Map.entry("/directory/organisations.xhtml", new Reach("", DIRECTORY)),
            Map.entry("/directory/organisation.xhtml", new Reach("?organisation=1", DIRECTORY)),
            Map.entry("/delegation/member.xhtml", new Reach("?convening=1&delegation=1&registration=3", DESK)),
            Map.entry("/delegation/precedence.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/delegation/focalpoint.xhtml", new Reach("?convening=1&delegation=1", DESK)),
            Map.entry("/delegation/focal.xhtml", new Reach("", Set.of())), // shown at /focal-point/CODE only
            Map.entry("/delegation/quotas.xhtml", new Reach("?convening=1&delegation=1", DESK)),
            Map.entry("/delegation/travel.xhtml", new Reach("?convening=1&delegation=1", DESK)),
            Map.entry("/desk/board.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/desk/desk.xhtml", new Reach("?convening=1", DESK)),
            Map.entry("/qanda/afterwards.xhtml", new Reach("?convening=1&session=2", QUESTIONS)),
            Map.entry("/qanda/pass.xhtml", new Reach("?convening=1&registration=12", DESK)),
            Map.entry("/qanda/phone.xhtml", new Reach("", Set.of())), // shown at /q/CODE only
            Map.entry("/qanda/wall.xhtml", new Reach("", Set.of())), // shown at /wall/CODE only
            Map.entry("/qanda/floor.xhtml", new Reach("?convening=1&session=2", QUESTIONS)),
            Map.entry("/qanda/console.xhtml", new Reach("?convening=1&session=2", QUESTIONS)),
            Map.entry("/record/questions.xhtml", new Reach("?convening=1&session=2", QUESTIONS)));

    /** Every REST resource, opened with real ids; by GET, unless it says otherwise. What phones do is refused to whoever shows no phone of ours. */
    private static final Map<String, Set<String>> RESOURCES = Map.ofEntries(
            Map.entry("/api/v1/people/20/photo.jpg", DIRECTORY),
            Map.entry("/api/v1/kept/20", ADMINISTRATOR),
            Map.entry("/api/v1/rsvp/the-code-of-this-test/kept.json", EVERYBODY_AND_NOBODY),
            Map.entry("/api/v1/floors/TRUMN", EVERYBODY_AND_NOBODY),
            Map.entry("/api/v1/floors/TRUMN/changes", EVERYBODY_AND_NOBODY),
            Map.entry("/api/v1/floors/TRUMN/mine", Set.of()),
            Map.entry("POST /api/v1/floors/TRUMN/questions", Set.of()),
            Map.entry("DELETE /api/v1/floors/TRUMN/questions/1", Set.of()),
            Map.entry("PUT /api/v1/floors/TRUMN/questions/1/reply-to", Set.of()),
            Map.entry("PUT /api/v1/floors/TRUMN/votes/1", Set.of()),
            Map.entry("DELETE /api/v1/floors/TRUMN/votes/1", Set.of()),
            Map.entry("PUT /api/v1/floors/TRUMN/polls/1", Set.of()),
            Map.entry("/api/v1/floors/TRUMN/wall", EVERYBODY_AND_NOBODY),
            Map.entry("/api/v1/floors/TRUMN/wall/qr.svg", EVERYBODY_AND_NOBODY),
            Map.entry("/api/v1/accounts.xlsx", ADMINISTRATOR),
            Map.entry("/api/v1/directory/people.csv?typed=moderator", DIRECTORY),
            Map.entry("/api/v1/directory/organisations.xlsx", DIRECTORY),
            Map.entry("/api/v1/directory/organisations/1/holders.csv", DIRECTORY),
            Map.entry("/api/v1/convenings.csv", SIGNED_IN),
            Map.entry("/api/v1/convenings/1/mail.xlsx", DESK),
            Map.entry("/api/v1/convenings/1/invitations.csv", DESK),
            Map.entry("/api/v1/convenings/1/answers.xlsx", DESK),
            Map.entry("/api/v1/convenings/1/needs.xlsx", Set.of("registrar")), // the one who is a confidant there
            Map.entry("/api/v1/convenings/1/erasures.csv", ORGANIZER),
            Map.entry("/api/v1/convenings/1/arrivals.xlsx", DESK),
            Map.entry("/api/v1/convenings/1/trail.csv", TEAM_AND_ADMINISTRATOR),
            Map.entry("/api/v1/convenings/1/guests.xlsx", DESK),
            Map.entry("/api/v1/convenings/1/delegations.csv", DESK),
            Map.entry("/api/v1/convenings/1/delegations/1/members.xlsx", DESK),
            Map.entry("/api/v1/convenings/1/sessions/2/questions.xlsx", QUESTIONS),
            Map.entry("/api/v1/convenings/1/delegations/1/contacts.pdf", DESK),
            Map.entry("/api/v1/convenings/1/delegations/1/letter", Set.of()), // there is none: FocalPointBrowserIT sees who reads one
            Map.entry("/api/v1/convenings/1/sessions/2/questions.pdf", QUESTIONS));

    private record Reach(String parameters, Set<String> by) {
    }

    @Test
    void thisTestKnowsEveryPageAndResource() {
        assertThat(PAGES.keySet()).containsExactlyInAnyOrderElementsOf(
                SourceTree.pages().stream().map(page -> "/" + Path.of("src/main/webapp").relativize(page)).toList());
        assertThat(RESOURCES).hasSameSizeAs(SourceTree.resourceMethods());
    }

    @Test
    void everyPageIsReachedByWhomItIsForAndByNobodyElse(People people) {
        var reached = new TreeMap<String, Set<String>>();
        var wanted = new TreeMap<String, Set<String>>();
        PAGES.forEach((page, reach) -> wanted.put(page, new TreeSet<>(reach.by())));
        walk(people, reached);
        assertThat(reached).isEqualTo(wanted);
    }

    private static void walk(People people, Map<String, Set<String>> reached) {
        for (String who : everybody()) {
            Page browser = who.equals(NOBODY) ? people.stranger() : people.signedIn(who);
            PAGES.forEach((page, reach) -> {
                reached.computeIfAbsent(page, any -> new TreeSet<>());
                APIResponse response = get(browser, people.url(page + reach.parameters()));
                if (response.status() == 200 && !isSignIn(response, page)) {
                    reached.get(page).add(who);
                } else {
                    assertThat(response.status()).as(who + " " + page).isIn(200, 403);
                }
            });
        }
    }

    private static boolean isSignIn(APIResponse response, String page) {
        return response.url().contains("/account/signin.xhtml") && !page.contains("signin");
    }

    @Test
    void everyResourceIsReachedByWhomItIsForAndByNobodyElse(People people) throws SQLException {
        try (var database = RunningFireside.sharedDatabase(); var statement = database.createStatement()) {
            statement.executeUpdate("replace into person_photo (person_id, picture) values (20, x'ffd8ffd9')");
            statement.executeUpdate("insert ignore into invitation_link (registration_id, convening_id, code_hash, made_at)"
                    + " values (20, 1, unhex(sha2('the-code-of-this-test', 256)), utc_timestamp(6))");
        }
        for (String who : everybody()) {
            Page browser = who.equals(NOBODY) ? people.stranger() : people.signedIn(who);
            RESOURCES.forEach((resource, by) -> {
                APIResponse response = fetch(browser, people, resource);
                boolean reached = response.status() == 200 && !response.url().contains("/account/signin.xhtml");
                assertThat(reached).as(who + " " + resource + " " + response.status()).isEqualTo(by.contains(who));
            });
        }
    }

    @Test
    void whatIsNotNamedIsReachedByNobody(People people) {
        Page organizer = people.signedIn("organizer");
        for (String path : List.of("/nothing.xhtml", "/WEB-INF/template.xhtml", "/convening/nothing.xhtml", "/api/v1/nothing", "/api/v1")) {
            assertThat(get(organizer, people.url(path)).status()).as(path).isIn(403, 404);
        }
    }

    @Test
    void anIdOfAnotherConveningIsNotFound(People people) {
        Page organizer = people.signedIn("organizer");
        for (String path : List.of("/convening/session.xhtml?convening=1&session=21", "/delegation/delegation.xhtml?convening=1&delegation=2",
                "/delegation/member.xhtml?convening=1&delegation=2&registration=31", "/delegation/member.xhtml?convening=1&delegation=1&registration=31",
                "/delegation/travel.xhtml?convening=1&delegation=2", "/delegation/quotas.xhtml?convening=1&delegation=2", "/delegation/focalpoint.xhtml?convening=1&delegation=2", "/api/v1/convenings/1/delegations/2/contacts.pdf",
                "/registration/edit.xhtml?convening=1&registration=31", "/record/questions.xhtml?convening=1&session=21",
                "/qanda/console.xhtml?convening=1&session=21", "/qanda/floor.xhtml?convening=1&session=21", "/qanda/afterwards.xhtml?convening=1&session=21", "/qanda/pass.xhtml?convening=1&registration=31", "/api/v1/convenings/1/delegations/2/members.csv", "/delegation/import.xhtml?convening=1&list=999999",
                "/delegation/import.xhtml?convening=1&delegation=2", "/api/v1/convenings/1/sessions/21/questions.pdf")) {
            assertThat(get(organizer, people.url(path)).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aNumberThatIsNoneIsNotFound(People people) {
        Page organizer = people.signedIn("organizer");
        for (String path : List.of("/convening/overview.xhtml?convening=abc", "/convening/session.xhtml?convening=1&session=x",
                "/delegation/delegation.xhtml?convening=1&delegation=", "/desk/desk.xhtml", "/qanda/console.xhtml?convening=99999999999999999999")) {
            assertThat(get(organizer, people.url(path)).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aFormThatFiresideDidNotSendChangesNothing(People people) {
        Page page = people.signedIn("organizer");
        page.navigate(people.url("/convening/edit.xhtml?convening=2"));
        String city = page.inputValue("#city");
        for (String token : new String[] {null, "", "1:1", "-3141592653589793238:2718281828459045235"}) {
            var forged = FormData.create().set("conveningForm", "conveningForm").set("title", "Forged").set("city", "Forged").set("save", "");
            if (token != null) {
                forged.set("jakarta.faces.ViewState", token);
            }
            page.context().request().post(people.url("/convening/edit.xhtml?convening=2"), RequestOptions.create().setForm(forged));
        }
        page.reload();
        assertThat(page.inputValue("#city")).isEqualTo(city).isNotEqualTo("Forged");
    }

    @Test
    void healthNeedsNoSignIn(People people) {
        Page stranger = people.stranger();
        for (String path : List.of("/health/live", "/health/ready")) {
            assertThat(get(stranger, people.url(path)).status()).as(path).isEqualTo(200);
        }
    }

    private static List<String> everybody() {
        var everybody = new ArrayList<>(EVERYBODY);
        everybody.add(NOBODY);
        return everybody;
    }

    private static APIResponse fetch(Page browser, People people, String resource) {
        String[] parts = resource.contains(" ") ? resource.split(" ") : new String[] {"GET", resource};
        return browser.request().fetch(people.url(parts[1]), RequestOptions.create().setMethod(parts[0]).setHeader("Content-Type", "application/json"));
    }

    private static APIResponse get(Page browser, String url) {
        return browser.context().request().get(url, RequestOptions.create().setFailOnStatusCode(false));
    }
}
