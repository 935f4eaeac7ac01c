package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phone page: what the audience asks, votes and sees, on good lines and bad ones. */
@ExtendWith(InBrowser.class)
class PhoneBrowserIT {

    /** DESIGN: an audience page weighs less than this over the wire, all in all. */
    private static final int HEAVIEST = 60 * 1024;

    @Test
    void aQuestionIsReadByAModeratorThenSeenByAllVotedOnAndTakenBackWithoutAReload(People people) {
        LiveSession live = LiveSession.written();
        Page console = live.console(people, "moderator");
        Page asker = phone(people, live);
        Page other = phone(people, live);
        String text = Agreed.unique("Who dredges the port?");
        asker.fill("#text", text);
        asker.click("#send");
        assertThat(asker.locator("#told")).containsText("Your question was sent.");
        assertThat(own(asker, text)).containsText("A moderator reads it.");
        assertThat(listed(other, text)).hasCount(0);

        approve(console, text);
        assertThat(listed(other, text)).isVisible();
        assertThat(own(asker, text)).containsText("All can see it and vote on it.");

        listed(other, text).locator("button").click();
        assertThat(listed(other, text).locator("button")).hasAttribute("aria-pressed", "true");
        assertThat(listed(asker, text).locator(".q-count")).hasText("1");
        listed(asker, text).locator("button").click();
        assertThat(listed(other, text).locator(".q-count")).hasText("2");
        listed(other, text).locator("button").click();
        assertThat(listed(asker, text).locator(".q-count")).hasText("1");
        other.reload();
        assertThat(listed(other, text).locator("button")).hasAttribute("aria-pressed", "false");
        assertThat(listed(other, text).locator(".q-count")).hasText("1");

        own(asker, text).locator("button").click();
        assertThat(own(asker, text)).containsText("You took it back.");
        assertThat(listed(other, text)).hasCount(0);
    }

    @Test
    void whatIsAskedAndVotedInADeadSpotIsKeptAndSentOnceWhenTheLineIsBack(People people) {
        LiveSession live = LiveSession.written();
        Page console = live.console(people, "moderator");
        Page phone = phone(people, live);
        String seen = Agreed.unique("Seen by all?");
        ask(phone, seen);
        approve(console, seen);
        assertThat(listed(phone, seen)).isVisible();

        phone.context().setOffline(true);
        String text = Agreed.unique("Asked in the cellar?");
        phone.fill("#text", text);
        phone.click("#send");
        listed(phone, seen).locator("button").click();
        assertThat(phone.locator("#offline")).containsText("You are offline.");
        assertThat(phone.locator("#offline")).containsText("goes out then");
        phone.fill("#text", "typed in the cellar, too");
        phone.context().setOffline(false);

        assertThat(own(phone, text)).containsText("A moderator reads it.");
        assertThat(phone.locator("#offline")).isHidden();
        assertThat(phone.locator("#text")).hasValue("typed in the cellar, too");
        approve(console, text);
        assertThat(listed(phone, text)).hasCount(1);
        assertThat(listed(phone, seen).locator(".q-count")).hasText("1");
    }

    @Test
    void whatWasKeptInADeadSpotGoesOutAsFastAsItMay(People people) {
        Page phone = phone(people, LiveSession.written());
        phone.context().setOffline(true);
        assertThat(phone.locator("#offline")).containsText("You are offline.");
        int more = 6; // than a phone may ask at once
        for (int i = 0; i < more; i++) {
            phone.fill("#text", "From the cellar " + i + "?");
            phone.click("#send");
        }
        phone.context().setOffline(false);
        assertThat(phone.locator(".mine")).hasCount(more, new LocatorAssertions.HasCountOptions().setTimeout(30_000)); // the last may go ten seconds after the others
        assertThat(phone.locator("#told")).not().containsText("more than a person does");
    }

    @Test
    void whatCameTooLateIsToldAndNotLost(People people) {
        LiveSession live = LiveSession.written();
        Page console = live.console(people, "moderator");
        Page phone = phone(people, live);
        phone.context().setOffline(true);
        phone.fill("#text", "From the cellar?");
        phone.click("#send");
        assertThat(phone.locator("#text")).hasValue("");
        console.keyboard().press("Control+o");
        assertThat(console.locator("#floorHead")).containsText("closed");
        phone.context().setOffline(false);
        assertThat(phone.locator("#told")).containsText("This was not sent: From the cellar?");
        phone.reload();
        assertThat(phone.locator("#told")).containsText("This was not sent: From the cellar?");
    }

    @Test
    void aQuestionIsTakenBackInADeadSpotAndTheNextIsAboutSomethingElse(People people) {
        LiveSession live = LiveSession.written();
        Page phone = phone(people, live);
        phone.click("summary");
        phone.selectOption("#topic", "money");
        ask(phone, "Who pays?");
        assertThat(phone.locator("#topic")).hasValue("");
        phone.context().setOffline(true);
        own(phone, "Who pays?").locator("button").click();
        assertThat(own(phone, "Who pays?").locator("button")).isFocused();
        phone.context().setOffline(false);
        assertThat(own(phone, "Who pays?")).containsText("You took it back.");
        assertThat(own(phone, "Who pays?")).isFocused();
    }

    @Test
    void whoMayNoLongerAskAsChosenIsShownTheOtherWays(People people) {
        LiveSession live = LiveSession.written();
        Page team = people.signedIn("moderator");
        Page phone = phone(people, live);
        team.navigate(people.url("/qanda/floor.xhtml?convening=" + live.convening() + "&session=" + live.session()));
        team.getByLabel("Anonymously", new Page.GetByLabelOptions().setExact(true)).uncheck();
        team.click("#save");
        phone.fill("#text", "Without my name?");
        phone.click("#send");
        assertThat(phone.locator("#ask")).containsText("Here questions are asked by name.");
        assertThat(phone.locator("#told")).containsText("Without my name?");
    }

    @Test
    void aQuestionWhoseAnswerWasLostOnTheWayIsKeptOnce(People people) throws SQLException {
        Page phone = phone(people);
        var tries = new ArrayList<String>();
        phone.route("**/questions", route -> {
            tries.add(route.request().postData());
            if (tries.size() == 1) {
                route.fetch(); // it arrives, and the answer does not
                route.abort();
            } else {
                route.resume();
            }
        });
        String text = Agreed.unique("Heard once?");
        phone.fill("#text", text);
        phone.click("#send");
        assertThat(own(phone, text)).hasCount(1);
        assertThat(tries).as("the same question, twice").hasSize(2).containsOnly(tries.get(0));
        try (var database = RunningFireside.sharedDatabase(); var query = database.prepareStatement("select count(*) from question where text = ?")) {
            query.setString(1, text);
            try (var found = query.executeQuery()) {
                found.next();
                assertThat(found.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReload(People people) {
        Page phone = phone(people);
        phone.fill("#text", "half a quest");
        phone.reload();
        assertThat(phone.locator("#text")).hasValue("half a quest");
        assertThat(phone.locator("#left")).hasText("288 characters left");
        phone.fill("#text", "🔥".repeat(301));
        assertThat(phone.locator("#left")).hasText("1 characters too many");
        phone.click("#send");
        assertThat(phone.locator("#text-wrong")).hasText("A question may have 300 characters. Say it shorter.");
        assertThat(phone.locator("#text")).hasValue("🔥".repeat(301));
    }

    @Test
    void whatTheServerRefusesIsToldBesideTheFieldAndNothingTypedIsLost(People people) {
        Page phone = phone(people);
        phone.evaluate("document.getElementById('text').value = 'bell \\u0007 rings'");
        phone.click("#send");
        assertThat(phone.locator("#text-wrong")).containsText("characters that are not text");
        assertThat(phone.locator("#text")).hasValue("bell \u0007 rings");
        assertThat(phone.locator("#text")).isFocused();
    }

    @Test
    void whereStreamsAreCutThePageAsksAgainAndAgain(People people) {
        LiveSession live = LiveSession.written();
        Page console = live.console(people, "moderator");
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.route("**/live/floors/**", Route::abort);
        phone.navigate(people.url("/q/" + live.code()));
        String text = Agreed.unique("Without a stream?");
        ask(phone(people, live), text);
        approve(console, text);
        assertThat(listed(phone, text)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000)); // it gives the stream some seconds first
    }

    @Test
    void withoutScriptsThePagesFormsDoTheSame(People people) {
        LiveSession live = LiveSession.written();
        Page console = live.console(people, "moderator");
        Page phone = people.withoutScripts();
        phone.navigate(people.url("/q/" + live.code()));
        String text = Agreed.unique("Without a script?");
        phone.fill("#text", text);
        phone.click("#send");
        assertThat(phone.locator("#told")).containsText("Your question was sent.");
        assertThat(own(phone, text)).containsText("A moderator reads it.");
        approve(console, text);
        phone.navigate(people.url("/q/" + live.code() + "?order=NEWEST"));
        listed(phone, text).locator("button").click();
        assertThat(phone.locator("#told")).containsText("Your vote counts.");
        assertThat(listed(phone, text).locator("button")).hasAttribute("aria-pressed", "true");
        listed(phone, text).locator("button").click();
        assertThat(phone.locator("#told")).containsText("Your vote was taken back.");
        own(phone, text).locator("button").click();
        assertThat(own(phone, text)).containsText("You took it back.");
        phone.fill("#text", "x".repeat(301));
        phone.click("#send");
        assertThat(phone.locator("#text-wrong")).containsText("300 characters");
        assertThat(phone.locator("#text")).hasValue("x".repeat(301));
    }

    @Test
    void whoComesFromAPersonalLinkIsKnownAndChoosesHowToBeShown(People people) throws SQLException {
        String code = Agreed.unique("the-link-of-this-test");
        try (var database = RunningFireside.sharedDatabase(); var insert = database.prepareStatement(
                "insert into invitation_link (registration_id, convening_id, code_hash, made_at) values (12, 1, unhex(sha2(?, 256)), utc_timestamp(6))")) {
            insert.setString(1, code);
            insert.executeUpdate();
        }
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/rsvp/" + code));
        phone.click("text=Join: Audience Q&A");
        assertThat(phone.url()).as("the secret is out of the address").endsWith("/q/TRUMN");
        Locator byName = phone.locator(".choice:has-text('By name:')");
        assertThat(byName).isVisible();
        String name = byName.textContent().replaceAll(".*By name:", "").strip();
        String text = Agreed.unique("By my name?");
        byName.locator("input").check();
        ask(phone, text);
        try (var database = RunningFireside.sharedDatabase(); var query = database.prepareStatement("select asker_registration_id from question where text = ?")) {
            query.setString(1, text);
            try (var found = query.executeQuery()) {
                found.next();
                assertThat(found.getLong(1)).as(name).isEqualTo(12);
            }
        }
    }

    @Test
    void itIsLightNeedsTwoRequestsAndMakesNoSession(People people) {
        Page phone = people.onAPhone(ColorScheme.DARK);
        var responses = new ArrayList<Response>();
        phone.onResponse(responses::add);
        phone.navigate(people.url("/q/TRUMN"));
        assertThat(phone.locator(".q").first()).isVisible();
        assertThat(phone.locator("#left")).hasText("300 characters left");
        List<Response> loaded = responses.stream().filter(response -> !response.url().contains("/live/")).toList();
        long weight = loaded.stream().mapToLong(response -> response.body().length).sum();
        assertThat(weight).as(loaded.stream().map(Response::url).toList().toString()).isLessThan(HEAVIEST);
        assertThat(phone.locator("link[rel=stylesheet]")).hasCount(1); // with the page itself, all that is needed to use it
        assertThat(phone.locator("script:not([defer])")).hasCount(0);
        assertThat(phone.context().cookies()).extracting(cookie -> cookie.name).containsExactly("fs-browser");
        assertThat(phone.context().cookies().get(0).httpOnly).isTrue();
        assertThat(phone.content()).doesNotContain("jakarta.faces.ViewState");
    }

    @Test
    void everybodyCanUseItAndReadItAtTwiceTheSize(People people) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page phone = people.onAPhone(scheme);
            phone.navigate(people.url("/q/TRUMN"));
            phone.click("summary");
            Seen.accessible(phone);
            phone.evaluate("document.documentElement.style.fontSize = '200%'");
            Seen.fitsItsWidth(phone);
            phone.setViewportSize(320, 640);
            phone.evaluate("document.documentElement.style.fontSize = '100%'");
            Seen.fitsItsWidth(phone);
        }
    }

    @Test
    void aWrongCodeIsToldAndAForgedPhoneIsRefused(People people) {
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        assertThat(phone.navigate(people.url("/q/ZZZZZ")).status()).isEqualTo(404);
        assertThat(phone.locator("h1")).hasText("No session has this code");
        Seen.accessible(phone);
        assertThat(phone.locator("#code")).hasValue("ZZZZZ");
        phone.fill("#code", "tru mn");
        phone.keyboard().press("Enter");
        assertThat(phone.locator("#askForm")).isVisible();
        phone.navigate(people.url("/q"));
        assertThat(phone.locator("#code")).isVisible();
        phone.navigate(people.url("/q/TRUMN?me=damaged"));
        assertThat(phone.locator("#linkUnknown")).isVisible();

        phone.navigate(people.url("/q/TRUMN"));
        String token = phone.getAttribute("#floor", "data-token");
        String path = people.url("/api/v1/floors/TRUMN/questions");
        Map<String, Object> question = Map.of("text", "Forged?", "naming", "ANONYMOUSLY", "sentAs", "00000000-0000-4000-8000-00000000000a");
        assertThat(phone.request().post(path, RequestOptions.create().setData(question)).status()).as("without the token").isEqualTo(403);
        APIResponse forged = people.stranger().request().post(path, RequestOptions.create().setData(question).setHeader("X-Fireside-Token", token)
                .setHeader("Cookie", "fs-browser=mine.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        assertThat(forged.status()).as("with a cookie that we never made").isEqualTo(403);
        assertThat(phone.request().post(path, RequestOptions.create().setData(question).setHeader("X-Fireside-Token", token)).status()).isEqualTo(200);
        assertThat(phone.request().put(path + "/1/reply-to", RequestOptions.create().setData(Map.of("address", 5)).setHeader("X-Fireside-Token", token)).status()).as("no address").isEqualTo(400);
    }

    @Test
    void onePhoneDoesNotAskMoreThanAPersonDoes(People people) {
        Page phone = phone(people);
        for (int i = 0; i < 5; i++) {
            ask(phone, Agreed.unique("Question " + i));
        }
        phone.fill("#text", "One too many?");
        phone.click("#send");
        assertThat(phone.locator("#told")).containsText("more than a person does");
        assertThat(phone.locator("#text")).hasValue("One too many?");
    }

    private static Page phone(People people, LiveSession live) {
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/" + live.code()));
        return phone;
    }

    private static Page phone(People people) {
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/TRUMN"));
        return phone;
    }

    private static void ask(Page phone, String text) {
        phone.fill("#text", text);
        phone.click("#send");
        assertThat(own(phone, text)).isVisible();
    }

    private static Locator own(Page phone, String text) {
        return phone.locator(".mine:has-text(\"" + text + "\")");
    }

    private static Locator listed(Page phone, String text) {
        return phone.locator(".q:has-text(\"" + text + "\")");
    }

    /** A moderator reads it at the console. */
    private static void approve(Page console, String text) {
        LiveSession.card(console, "submitted", text).locator(".fs-key-APPROVE").click();
        assertThat(LiveSession.card(console, "approved", text)).isVisible();
    }
}
