package org.fireside.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the organizer's letter to the guest's answer, and back to the staff. */
@ExtendWith(InBrowser.class)
class RsvpBrowserIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/rsvp/[\\w-]{27}");
    /** DESIGN: an audience page weighs less than this over the wire, all in all. */
    private static final int HEAVIEST = 60 * 1024;

    @Test
    void aGuestIsInvitedAnswersOnAPhoneChangesTheAnswerAndStaffSeeIt(People people) throws Exception {
        Page staff = people.signedIn("organizer");
        String convening = published(people, staff, "1");
        setTerms(people, staff, convening);
        String name = Agreed.unique("Guest");
        register(people, staff, convening, name, Guests.address(name));
        staff.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        staff.click("#inviteAll");
        assertThat(staff.locator("#all")).containsText("each of the 1 guests");
        staff.click("#write");
        assertThat(staff.locator("#growl_container")).containsText("Letters written: 1.");
        assertThat(staff.locator("#invitations")).containsText("Invited");

        MimeMessage letter = RunningFireside.shared().letterTo(Guests.address(name), 0);
        assertThat(letter.getSubject()).isEqualTo("Come, " + name);
        Page phone = people.onAPhone(ColorScheme.DARK);
        phone.navigate(link(letter));
        assertThat(phone.locator("main")).containsText(name);
        Seen.accessible(phone);
        Seen.fitsItsWidth(phone);

        phone.check("#coming-0");
        phone.click("#send");
        assertThat(phone.locator("#refused")).containsText("Nothing has been sent yet");
        assertThat(phone.locator("main")).containsText("Please answer this.");
        assertThat(phone.locator("[id^='answers-'][id$='-0']").first()).isFocused();
        Seen.accessible(phone);
        phone.getByLabel("Fish").first().check();
        phone.fill("#needs-dietary", "no nuts");
        phone.check("#photo-1");
        phone.click("#send");
        assertThat(phone.locator("#told")).containsText("your place is confirmed");
        assertThat(RunningFireside.shared().letterTo(Guests.address(name), 1).getSubject()).startsWith("Your place is confirmed");

        phone.click("#kept");
        assertThat(phone.locator("main")).containsText("no nuts");
        assertThat(phone.locator("main")).containsText(Guests.address(name));
        assertThat(phone.locator("main")).containsText(Pattern.compile("Answered\\s*\\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d UTC"));
        Seen.accessible(phone);
        Seen.fitsItsWidth(phone);
        assertThat(phone.waitForDownload(() -> phone.click("#keptFile")).suggestedFilename()).isEqualTo("kept.json");
        phone.goBack();

        phone.fill("#companions-0-givenName", "نور");
        phone.fill("#companions-0-familyName", "جہاں");
        phone.locator("input[name^='companions-0-answers-'][value='Lentils']").check();
        phone.click("#send");
        assertThat(phone.locator("#refused")).containsText("There is no place left for one more");
        assertThat(phone.locator("#companions-0-givenName")).hasValue("نور");

        staff.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        assertThat(staff.locator("#invitations")).containsText("Confirmed");
        staff.locator("#invitations a").first().click();
        assertThat(staff.locator("#answers")).containsText("Fish");
        assertThat(staff.locator("#answers")).containsText("No, ");
        assertThat(staff.locator("#answers")).not().containsText("nuts");
        Seen.accessible(staff);

        phone.fill("#companions-0-givenName", "");
        phone.fill("#companions-0-familyName", "");
        phone.check("#coming-1");
        assertThat(phone.locator("#needs-dietary")).isHidden();
        phone.click("#send");
        assertThat(phone.locator("#told")).containsText("you cannot come");
        staff.reload();
        assertThat(staff.locator("#answers")).containsText("Declined");
    }

    @Test
    void answersAreAFileForTheOrganizerAndNeedsOneForAConfidant(People people) {
        Page staff = people.signedIn("organizer");
        String convening = published(people, staff, "");
        setTerms(people, staff, convening);
        String name = "=" + Agreed.unique("Sum");
        register(people, staff, convening, name, "");
        for (String role : new String[] {"REGISTRAR", "CONFIDANT"}) {
            staff.navigate(people.url("/account/team.xhtml?convening=" + convening));
            staff.fill("#userName", "registrar");
            staff.selectOption("#role", role);
            staff.click("#add");
            assertThat(staff.locator("#growl_container")).containsText("registrar");
        }
        staff.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        staff.locator("#invitations .ui-datatable-data button").first().click();
        Page guest = people.onAPhone(ColorScheme.LIGHT);
        guest.navigate(staff.locator("#link").textContent());
        guest.check("#coming-0");
        guest.getByLabel("Fish").first().check();
        guest.fill("#needs-dietary", "@nuts");
        guest.fill("#companions-0-familyName", "-Companion");
        guest.locator("input[name^='companions-0-answers-'][value='Lentils']").check();
        guest.click("#send");
        assertThat(guest.locator("#told")).containsText("your place is confirmed");

        staff.reload();
        assertThat(staff.locator("#needs-csv")).hasCount(0);
        assertThat(Seen.file(staff, "#csv")).contains("Reminded (Europe/Lisbon)", "'" + name).doesNotContain("Companion");
        assertThat(Seen.file(staff, "#answers-csv").lines().skip(1)).satisfiesExactly(
                of -> assertThat(of).startsWith("'" + name).endsWith(",Fish"),
                with -> assertThat(with).startsWith("'-Companion,'" + name).endsWith(",Lentils"));
        staff.fill("#typed", "nobody");
        assertThat(staff.locator("#answers-csv")).hasAttribute("href", Pattern.compile(".*typed=nobody"));
        assertThat(Seen.file(staff, "#answers-csv")).contains("Which dish?").doesNotContain("Fish");

        Page confidant = people.signedIn("registrar");
        confidant.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        assertThat(Seen.file(confidant, "#needs-csv")).contains("'" + name, "'@nuts");
        Seen.accessible(confidant);
        confidant.navigate(people.url("/convening/audit.xhtml?convening=" + convening));
        assertThat(confidant.locator(".ui-datatable-data tr").first()).containsText(name);
    }

    @Test
    void whoComesTooLateWaitsAndIsWrittenToWhenAPlaceComesFree(People people) throws Exception {
        Page staff = people.signedIn("organizer");
        String convening = published(people, staff, "1");
        String first = Agreed.unique("First");
        String second = Agreed.unique("Second");
        register(people, staff, convening, first, Guests.address(first));
        register(people, staff, convening, second, Guests.address(second));
        staff.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        staff.click("#inviteAll");
        staff.click("#write");
        assertThat(staff.locator("#growl_container")).containsText("Letters written: 2.");
        Page one = people.onAPhone(ColorScheme.LIGHT);
        Page two = people.onAPhone(ColorScheme.LIGHT);
        one.navigate(link(RunningFireside.shared().letterTo(Guests.address(first), 0)));
        two.navigate(link(RunningFireside.shared().letterTo(Guests.address(second), 0)));
        for (Page guest : new Page[] {one, two}) {
            guest.check("#coming-0");
            guest.click("#send");
        }
        assertThat(two.locator("#told")).containsText("waiting list, number 1 in line");
        Seen.accessible(two);
        one.check("#coming-1");
        one.click("#send");
        assertThat(one.locator("#told")).containsText("you cannot come");

        assertThat(RunningFireside.shared().letterTo(Guests.address(second), 2).getSubject()).startsWith("A place is yours now");
        two.reload();
        assertThat(two.locator("#told")).containsText("your place is confirmed");
    }

    @Test
    void thePageNeedsNoScriptKeepsNoSessionAndIsLight(People people) {
        Page staff = people.signedIn("organizer");
        String link = linkByHand(people, staff, published(people, staff, ""));
        Page phone = people.withoutScripts();
        var answers = new ArrayList<Response>();
        phone.onResponse(answers::add);
        phone.navigate(link);
        phone.check("#coming-0");
        assertThat(weight(answers)).isPositive().isLessThan(HEAVIEST);
        phone.click("#send");

        assertThat(phone.locator("#told")).containsText("your place is confirmed");
        assertThat(phone.context().cookies()).isEmpty();
        assertThat(phone.locator("script")).hasCount(0);
        assertThat(phone.content()).doesNotContain("ViewState");
    }

    private static int weight(ArrayList<Response> answers) {
        return answers.stream().mapToInt(answer -> answer.request().sizes().responseBodySize + answer.request().sizes().responseHeadersSize).sum();
    }

    @Test
    void aWrongAndARevokedLinkLookTheSameAndSayWhatToDo(People people) {
        Page staff = people.signedIn("organizer");
        String convening = published(people, staff, "");
        String link = linkByHand(people, staff, convening);
        staff.locator("#invitations a").first().click();
        staff.click("#revoke");
        assertThat(staff.locator("#answers")).containsText("Personal links that work0");
        Page guest = people.onAPhone(ColorScheme.LIGHT);
        var seen = new ArrayList<String>();
        for (String address : new String[] {link, people.url("/rsvp/AAAAAAAAAAAAAAAAAAAAAAAAAAA"), people.url("/rsvp/"), people.url("/rsvp"), people.url("/rsvp/a/b'\"<i>")}) {
            Response answer = guest.navigate(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            seen.add(guest.locator("body").innerText());
        }

        assertThat(seen.stream().distinct()).singleElement().asString().contains("Open the link in the latest mail from your host");
        Seen.accessible(guest);
    }

    @Test
    void aFormThatFiresideDidNotShowChangesNothing(People people) {
        Page staff = people.signedIn("organizer");
        String link = linkByHand(people, staff, published(people, staff, ""));
        Page guest = people.onAPhone(ColorScheme.LIGHT);
        guest.navigate(link);
        String token = guest.locator("input[name=token]").inputValue();
        var forms = guest.context().request();

        for (String forged : new String[] {"", "x", token.toLowerCase()}) {
            forms.post(link, RequestOptions.create().setForm(FormData.create().set("coming", "yes").set("version", "0").set("token", forged)));
        }
        APIResponse fromElsewhere = forms.post(link, RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site")
                .setForm(FormData.create().set("coming", "yes").set("version", "0").set("token", token)));
        assertThat(fromElsewhere.status()).isEqualTo(403);
        assertThat(forms.post(link, RequestOptions.create().setHeader("Origin", "https://evil.example.org")
                .setForm(FormData.create().set("coming", "yes").set("version", "0").set("token", token))).status()).isEqualTo(403);
        guest.reload();
        assertThat(guest.locator("#told")).not().containsText("confirmed");
        forms.post(link, RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin")
                .setForm(FormData.create().set("coming", "yes").set("version", "0").set("token", token)));
        guest.reload();
        assertThat(guest.locator("#told")).containsText("confirmed");
    }

    @Test
    void twoWindowsOfOneGuestAreToldOfEachOtherAndNothingTypedIsLost(People people) {
        Page staff = people.signedIn("organizer");
        String link = linkByHand(people, staff, published(people, staff, ""));
        Page one = people.onAPhone(ColorScheme.LIGHT);
        Page two = people.onAPhone(ColorScheme.LIGHT);
        one.navigate(link);
        two.navigate(link);
        one.check("#coming-0");
        one.click("#send");
        assertThat(one.locator("#told")).containsText("confirmed");
        two.check("#coming-0");
        two.fill("#needs-access", "a ramp");
        two.click("#send");
        assertThat(two.locator("#refused")).containsText("in another window");
        assertThat(two.locator("#needs-access")).hasValue("a ramp");
        two.fill("#needs-dietary", "x".repeat(1001));
        two.click("#send");
        assertThat(two.locator("#needs-dietary-wrong")).containsText("at most 1000 characters");
        two.fill("#needs-dietary", "");
        two.click("#send");
        assertThat(two.locator("#refused")).hasCount(0);
        one.reload();
        assertThat(one.locator("#needs-access")).hasValue("a ramp");
    }

    @Test
    void theOrganizerIsToldWhatIsWrongWithTheLetter(People people) {
        Page staff = people.signedIn("organizer");
        String convening = published(people, staff, "");
        staff.navigate(people.url("/registration/terms.xhtml?convening=" + convening));
        staff.fill("#letter", "Dear {nmae}, {link}");
        staff.click("#save");
        Seen.refusedAt(staff, "letter", "Dear {nmae}, {link}", "{nmae} stands for nothing");
        staff.fill("#letter", "Dear {name}");
        staff.click("#save");
        Seen.refusedAt(staff, "letter", "Dear {name}", "write {link}");
        staff.fill("#companions", "12");
        staff.fill("#letter", "{link}");
        staff.click("#save");
        Seen.refusedAt(staff, "companions", "12", "9 or less");
        staff.fill("#wording", "Which?");
        staff.selectOption("#kind", "CHOICE");
        staff.click("#saveEnquiry");
        Seen.refusedAt(staff, "choices", "", "at least two answers");
        Seen.accessible(staff);
    }

    @Test
    void chosenGuestsAreInvitedAndADraftInvitesNobody(People people) {
        Page staff = people.signedIn("organizer");
        String convening = begun(people, staff, "");
        String name = Agreed.unique("Chosen");
        register(people, staff, convening, name, Guests.address(name));
        String other = Agreed.unique("Other");
        register(people, staff, convening, other, Guests.address(other));
        staff.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        staff.click("#inviteChosen");
        assertThat(staff.locator("#messages")).containsText("Choose somebody first");
        staff.getByLabel(name, new Page.GetByLabelOptions().setExact(true)).check();
        staff.click("#inviteChosen");
        assertThat(staff.locator("#messages")).containsText("Publish the convening first");
        publish(people, staff, convening);
        staff.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        staff.getByLabel(name, new Page.GetByLabelOptions().setExact(true)).check();
        staff.click("#inviteChosen");
        assertThat(staff.locator("#growl_container")).containsText("Letters written: 1.");
        staff.selectOption("#stage", "NO_ANSWER");
        assertThat(staff.locator("#invitations .ui-datatable-data tr")).hasCount(1);
        assertThat(staff.locator("#invitations")).containsText(name);
    }

    private static void setTerms(People people, Page staff, String convening) {
        staff.navigate(people.url("/registration/terms.xhtml?convening=" + convening));
        staff.fill("#subject", "Come, {name}");
        staff.fill("#companions", "1");
        staff.click("#save");
        assertThat(staff.locator("#growl_container")).containsText("saved");
        staff.fill("#wording", "Which dish?");
        staff.selectOption("#kind", "CHOICE");
        staff.fill("#choices", "Fish\nLentils");
        staff.check("#wanted");
        staff.check("#ofCompanions");
        staff.click("#saveEnquiry");
        assertThat(staff.locator("#enquiries .fs-row")).hasCount(1);
    }

    private static String link(MimeMessage letter) throws MessagingException, IOException {
        var content = letter.getContent();
        var parts = (MimeMultipart) content;
        var texts = parts.getBodyPart(0).getContent() instanceof MimeMultipart alternatives ? alternatives : parts;
        var found = LINK.matcher((String) texts.getBodyPart(0).getContent());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** A link of a new guest without an address, as it is shown once. */
    private static String linkByHand(People people, Page staff, String convening) {
        register(people, staff, convening, Agreed.unique("Postal"), "");
        staff.navigate(people.url("/registration/invitations.xhtml?convening=" + convening));
        Locator guest = staff.locator("#invitations .ui-datatable-data tr").first();
        assertThat(guest).containsText("no e-mail address");
        guest.locator("button").click();
        assertThat(staff.locator("#link")).isVisible();
        String link = staff.locator("#link").textContent();
        staff.reload();
        assertThat(staff.locator("#link")).hasCount(0);
        return link;
    }

    private static void register(People people, Page staff, String convening, String familyName, String email) {
        staff.navigate(people.url("/registration/edit.xhtml?convening=" + convening));
        staff.fill("#familyName", familyName);
        staff.fill("#email", email);
        staff.click("#save");
        assertThat(staff.locator("#guests")).containsText(familyName);
    }

    private static String published(People people, Page staff, String capacity) {
        String convening = begun(people, staff, capacity);
        publish(people, staff, convening);
        return convening;
    }

    private static String begun(People people, Page staff, String capacity) {
        String title = Agreed.unique("Evening");
        staff.navigate(people.url("/convening/edit.xhtml"));
        staff.fill("#title", title);
        staff.fill("#host", "Example host");
        staff.fill("#city", "Lisbon");
        staff.fill("#timeZone", "Europe/Lisbon");
        staff.fill("#capacity", capacity);
        staff.fill("#startsAt", "2031-05-06T19:00");
        staff.fill("#endsAt", "2031-05-06T22:00");
        staff.click("#save");
        assertThat(staff.locator("h1")).hasText(title);
        return staff.url().replaceAll(".*convening=(\\d+).*", "$1");
    }

    private static void publish(People people, Page staff, String convening) {
        staff.navigate(people.url("/convening/overview.xhtml?convening=" + convening));
        staff.locator(".fs-move-PUBLISH").click();
        assertThat(staff.locator(".fs-state-PUBLISHED")).isVisible();
    }
}
