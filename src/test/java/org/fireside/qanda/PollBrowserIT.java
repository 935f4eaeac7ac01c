package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A quick poll as a console, a wall and phones see it at once. */
@ExtendWith(InBrowser.class)
class PollBrowserIT {

    /** DESIGN: an audience page weighs less than this over the wire, all in all. */
    private static final int HEAVIEST = 60 * 1024;
    private static final Pattern QUIET = Pattern.compile("\\bfs-quiet\\b");
    private static final LocatorAssertions.HasTextOptions PATIENTLY = new LocatorAssertions.HasTextOptions().setTimeout(15_000);

    @Test
    void aChoiceIsOpenedInSecondsAnsweredByPhonesAndSeenByAll(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        Page first = floor.phone();
        Page second = floor.phone();
        floor.put("Who pays?");
        assertThat(wall.locator("#asking-text")).hasText("Who pays?");

        begin(floor.console(), "Which first?", "CHOICE", "Ports\nFerries\nمدّ و جزر");
        assertThat(wall.locator("#poll-title")).hasText("Which first?");
        assertThat(wall.locator("#asking")).isHidden();
        Locator poll = first.locator(".poll");
        assertThat(poll.locator("h2")).hasText("Which first?");
        assertThat(first.locator("#told")).containsText("A poll is open");
        Seen.accessible(first);
        Seen.fitsItsWidth(first);
        poll.getByLabel("Ferries").check();
        poll.locator("button").click();
        assertThat(first.locator("#told")).containsText("Your answer counts.");
        assertThat(poll.locator("button")).hasText("Change your answer");
        assertThat(first.locator(".poll .results li:nth-child(2) .result-count")).hasText("1");
        assertThat(wall.locator("#poll-list li:nth-child(2) .result-count")).hasText("1", PATIENTLY);
        assertThat(second.locator(".poll .results")).hasCount(0);
        assertThat(second.locator(".poll button")).hasText("Answer");
        second.reload();
        assertThat(second.locator(".poll .results")).hasCount(0);
        second.locator(".poll").getByLabel("Ferries").check();
        second.locator(".poll button").click();
        assertThat(wall.locator("#poll-list li:nth-child(2) .result-count")).hasText("2", PATIENTLY);
        assertThat(first.locator(".poll .results li:nth-child(2) .result-share")).hasText("100 %");
        assertThat(floor.console().locator(".fs-poll-total")).hasText("2");

        poll.getByLabel("Ports").check();
        poll.locator("button").click();
        assertThat(wall.locator("#poll-list li:nth-child(1) .result-count")).hasText("1");
        assertThat(wall.locator("#poll-list li:nth-child(2) .result-count")).hasText("1");
        first.reload();
        assertThat(first.locator(".poll").getByLabel("Ports")).isChecked();
        assertThat(poll.locator("button")).hasText("Change your answer");
        assertThat(first.locator(".poll .results li")).hasCount(3);
        Seen.accessible(first);
        Seen.accessible(wall);
        Seen.accessible(floor.console());
        picture(first, "phone-choice");
        picture(floor.console(), "console-polls");

        move(floor.console(), "HIDE");
        assertThat(wall.locator("#poll-results")).isHidden();
        assertThat(wall.locator("#poll-title")).hasText("Which first?");
        assertThat(wall.locator("#poll-how")).hasText("Answer on your phone");
        picture(wall, "wall-prompt");
        assertThat(second.locator(".poll .results")).hasCount(0);
        assertThat(second.locator(".poll-form")).isVisible();
        move(floor.console(), "CLOSE");
        assertThat(second.locator(".poll")).hasCount(0);
        assertThat(wall.locator("#asking-text")).isVisible();
        assertThat(wall.locator("#poll")).isHidden();
        assertThat(floor.console().locator("#pollList .fs-poll-SHOW")).not().hasClass(QUIET);
        assertThat(floor.console().locator("#pollList .fs-poll-OPEN")).hasClass(QUIET);
        move(floor.console(), "SHOW");
        assertThat(wall.locator("#poll-list li")).hasCount(3);
        assertThat(second.locator(".poll .results li")).hasCount(3);
        assertThat(second.locator(".poll-form")).hasCount(0);
        floor.put("And who pays now?");
        assertThat(wall.locator("#asking-text")).hasText("And who pays now?");
        assertThat(wall.locator("#poll")).isHidden();
    }

    @Test
    void whatIsAskedStaysOnTheWallAsLongAsItIsAnswered(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        begin(floor.console(), "Which first?", "CHOICE", "Ports\nFerries");
        assertThat(wall.locator("#poll-list li")).hasCount(2);
        begin(floor.console(), "What does the coast need?", "WORDS", "");
        assertThat(wall.locator("#poll-title")).hasText("What does the coast need?");
        assertThat(wall.locator("#poll-how")).isVisible();
        floor.console().locator("#pollList tr:has-text('Which first?') .fs-poll-SHOW").click();
        assertThat(floor.console().locator("#pollList tr:has-text('Which first?')")).containsText("Results shown");
        assertThat(wall.locator("#poll-results")).isHidden();
        assertThat(wall.locator("#poll-title")).hasText("What does the coast need?");

        floor.put("Who pays meanwhile?");
        assertThat(wall.locator("#asking-text")).hasText("Who pays meanwhile?");
        assertThat(wall.locator("#poll")).isHidden();
        assertThat(wall.locator("#beside")).containsText("Answer on your phone");
        assertThat(wall.locator("#beside-text")).hasText("What does the coast need?");
        Seen.accessible(wall);
        picture(wall, "wall-beside");
        floor.console().locator("#pollList tr:has-text('What does the coast need?') .fs-poll-CLOSE").click();
        assertThat(wall.locator("#beside")).isHidden();
    }

    @Test
    void whatIsPressedWhileAnswersComeInIsDone(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page console = floor.console();
        begin(console, "Which first?", "CHOICE", "Ports\nFerries");
        Locator button = console.locator("#pollList .fs-poll-CLOSE");
        button.hover();
        console.mouse().down();
        Page phone = floor.phone();
        phone.locator(".poll").getByLabel("Ferries").check();
        phone.locator(".poll button").click();
        assertThat(phone.locator("#told")).containsText("Your answer counts.");
        button.evaluate("button => { button.dataset.before = 'yes'; firesidePollsRefresh(); }");
        assertThat(console.locator("#pollList .fs-poll-CLOSE:not([data-before])")).isVisible();
        console.mouse().up();
        assertThat(console.locator("#pollList")).containsText("Closed");
        assertThat(console.locator(".fs-poll-total")).hasText("1");
    }

    @Test
    void whatIsPressedIsDoneWithThePollThatWasSeenWhateverCameBefore(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page console = floor.console();
        begin(console, "Which first?", "CHOICE", "Ports\nFerries");
        console.evaluate("firesidePollsRefresh = function () {}");
        Page other = people.signedIn("organizer");
        other.navigate(console.url());
        begin(other, "And then?", "CHOICE", "Rail\nRoads");
        other.locator("#pollList tr:has-text('Which first?') .fs-poll-SHOW").click();
        assertThat(other.locator("#pollList tr:has-text('Which first?')")).containsText("Results shown");
        console.locator("#pollList .fs-poll-CLOSE").click();
        assertThat(console.locator("#messages")).containsText("Somebody else saved first");
        assertThat(other.locator("#pollList tr:has-text('And then?')")).containsText("Open");
        assertThat(other.locator("#pollList tr:has-text('Which first?')")).containsText("Results shown");
    }

    @Test
    void thePollOfASessionWithoutAFloorBringsTheCodeToJoinWith(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        FloorOnScreens.update("delete from floor where session_id = " + floor.session());
        Page console = floor.console();
        console.reload();
        assertThat(console.locator("#floorHead")).isEmpty();
        begin(console, "How sure are you?", "SCALE", "");
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/" + console.locator("#floorHead strong").textContent()));
        phone.locator(".poll").getByLabel("5", new Locator.GetByLabelOptions().setExact(true)).check();
        phone.locator(".poll button").click();
        assertThat(console.locator(".fs-poll-total")).hasText("1");
    }

    @Test
    void wordsMakeACloudAndOneThatIsHiddenIsSeenNowhere(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page wall = floor.wall();
        begin(floor.console(), "What does the coast need?", "WORDS", "");
        for (String words : new String[] {"Trust", "اعتماد", "trust", "rubbish"}) {
            Page phone = floor.phone();
            phone.locator(".poll input[name='words']").fill(words);
            phone.locator(".poll button").click();
            assertThat(phone.locator("#told")).containsText("Your answer counts.");
        }
        assertThat(wall.locator("#poll-list li")).hasCount(3);
        assertThat(wall.locator("#poll-list li").first()).hasAttribute("data-size", "5");
        assertThat(wall.locator("#poll-list")).containsText("اعتماد");
        Seen.accessible(wall);
        picture(wall, "wall-cloud");
        floor.console().locator(".fs-poll-results li:has-text('rubbish') button").click();
        assertThat(wall.locator("#poll-list")).not().containsText("rubbish");
        assertThat(wall.locator("#poll-list li")).hasCount(2);

        Page phone = floor.phone();
        phone.locator(".poll input[name='words']").fill("one two three four");
        phone.locator(".poll button").click();
        assertThat(phone.locator(".poll .wrong")).containsText("at most 3 words");
        assertThat(phone.locator(".poll input[name='words']")).hasValue("one two three four");
        phone.locator(".poll input[name='words']").fill("don't panic");
        phone.locator(".poll button").click();
        assertThat(phone.locator(".poll .results")).containsText("don't panic");
        assertThat(phone.locator("#offline")).isHidden();
        Seen.accessible(phone);
    }

    @Test
    void anAnswerFromADeadSpotIsKeptAndCountsOnce(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        begin(floor.console(), "How sure are you?", "SCALE", "");
        Page phone = floor.phone();
        phone.context().setOffline(true);
        phone.locator(".poll").getByLabel("4", new Locator.GetByLabelOptions().setExact(true)).check();
        phone.locator(".poll button").click();
        assertThat(phone.locator("#offline")).containsText("What you sent is kept");
        assertThat(floor.console().locator(".fs-poll-total")).hasText("0");
        phone.locator(".poll").getByLabel("5", new Locator.GetByLabelOptions().setExact(true)).check();
        phone.locator(".poll button").click();
        phone.context().setOffline(false);
        assertThat(phone.locator("#told")).containsText("Your answer counts.", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(phone.locator(".poll .results li:nth-child(5) .result-count")).hasText("1");
        assertThat(phone.locator(".poll-total")).hasText("Answers: 1 · Average: 5.0");
        assertThat(floor.console().locator(".fs-poll-total")).hasText("1");
    }

    @Test
    void withoutScriptsAPollIsAnsweredByAForm(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.PREPARED, Reading.AFTER);
        begin(floor.console(), "What does the coast need?", "WORDS", "");
        Page phone = people.withoutScripts();
        phone.navigate(people.url("/q/" + floor.code()));
        assertThat(phone.locator(".poll button")).hasText("Answer");
        assertThat(phone.locator(".poll .results")).hasCount(0);
        phone.fill(".poll input[name='words']", "a b c d");
        phone.click(".poll button");
        assertThat(phone.locator(".poll .wrong")).containsText("at most 3 words");
        assertThat(phone.locator(".poll input[name='words']")).hasValue("a b c d");
        assertThat(phone.locator(".poll .results")).hasCount(0);
        phone.fill(".poll input[name='words']", "harbours");
        phone.click(".poll button");
        assertThat(phone.locator("#told")).containsText("Your answer counts.");
        assertThat(phone.locator(".poll .results")).containsText("harbours");
        assertThat(phone.locator(".poll input[name='words']")).hasValue("harbours");
        begin(floor.console(), "Which first?", "CHOICE", "Ports\nFerries");
        phone.navigate(people.url("/q/" + floor.code()));
        phone.getByLabel("Ferries").check();
        phone.click(".poll button");
        assertThat(phone.getByLabel("Ferries")).isChecked();
        assertThat(phone.locator(".poll .results li:nth-child(2)")).containsText("100 %");
    }

    @Test
    void whereTheFloorIsClosedTheWallSaysHowToJoinOnlyWhileAPollIsOpen(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.CLOSED, Reading.AFTER);
        Page wall = floor.wall();
        floor.put("Who has the last word?");
        assertThat(wall.locator("#asking-text")).hasText("Who has the last word?");
        assertThat(wall.locator("#join")).isHidden();
        begin(floor.console(), "How was it?", "SCALE", "");
        assertThat(wall.locator("#poll-title")).hasText("How was it?");
        assertThat(wall.locator("#join")).isVisible();
        Page phone = floor.phone();
        phone.locator(".poll").getByLabel("5", new Locator.GetByLabelOptions().setExact(true)).check();
        phone.locator(".poll button").click();
        assertThat(wall.locator("#poll-total")).hasText("Answers: 1 · Average: 5.0");
        move(floor.console(), "CLOSE");
        assertThat(wall.locator("#join")).isHidden();
    }

    @Test
    void aPollThatCannotBeIsToldAtItsFieldAndNothingTypedIsLost(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        Page console = floor.console();
        console.fill("#prompt", "Which first?");
        console.fill("#options", "Ports");
        console.click("#openPoll");
        Seen.refusedAt(console, "options", "Ports", "Give 2 to 8 options");
        assertThat(console.locator("#prompt")).hasValue("Which first?");
        console.fill("#options", "Ports\nFerries");
        console.click("#keepPoll");
        assertThat(console.locator("#pollList")).containsText("Draft");
        assertThat(floor.phone().locator(".poll")).hasCount(0);
        move(console, "DISCARD");
        assertThat(console.locator("#pollList")).containsText("No poll was begun yet.");
        console.fill("#prompt", "How sure?");
        console.selectOption("#kind", "SCALE");
        assertThat(console.locator("#options")).isHidden();
        console.press("#kind", "Control+Enter");
        assertThat(console.locator("#prompt")).isFocused();
        assertThat(console.locator("#pollList")).containsText("Open");
    }

    @Test
    void thePhonePageWithAPollIsAccessibleInTheDarkAndLight(People people) throws SQLException {
        FloorOnScreens floor = FloorOnScreens.live(people, FloorState.OPEN, Reading.AFTER);
        begin(floor.console(), "How sure are you?", "SCALE", "");
        Page phone = people.onAPhone(ColorScheme.DARK);
        var responses = new ArrayList<Response>();
        phone.onResponse(responses::add);
        phone.navigate(people.url("/q/" + floor.code()));
        assertThat(phone.locator(".poll")).isVisible();
        Seen.accessible(phone);
        Seen.fitsItsWidth(phone);
        picture(phone, "phone-scale");
        int bytes = responses.stream().filter(response -> !response.url().contains("/live/")).mapToInt(response -> response.request().sizes().responseBodySize + response.request().sizes().responseHeadersSize).sum();
        assertThat(bytes).as("bytes over the wire, all in all").isBetween(1, HEAVIEST);
    }

    private static void begin(Page console, String prompt, String kind, String options) {
        console.fill("#prompt", prompt);
        console.selectOption("#kind", kind);
        if (kind.equals("CHOICE")) {
            console.fill("#options", options);
        } else {
            assertThat(console.locator("#options")).isHidden();
        }
        console.click("#openPoll");
        assertThat(console.locator("#pollList tr:has-text('" + prompt + "')")).containsText("Open");
    }

    /** A move of the newest poll. */
    private static void move(Page console, String move) {
        console.locator("#pollList .fs-poll-" + move).first().click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/looked-at/" + name + ".png")).setFullPage(true));
    }
}
