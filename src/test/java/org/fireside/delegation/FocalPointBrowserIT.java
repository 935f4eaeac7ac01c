package org.fireside.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the secret link that staff give to the final list, with staff and the delegation's officer in front of browsers of their own. */
@ExtendWith(InBrowser.class)
class FocalPointBrowserIT {

    private static final byte[] PDF = "%PDF-1.7 note verbale".getBytes(StandardCharsets.US_ASCII);
    private static final int SMALL_BYTES = 60 * 1024;

    @Test
    void aDelegationIsPreparedThroughItsLinkAndApproved(People people) {
        Page staff = delegation(people);
        Page officer = officer(people, staff);
        assertThat(officer.locator("#gaps")).containsText("The head of the delegation is not named.");
        assertThat(officer.locator("#gaps")).containsText("Members may still be named. Delegate: 2");
        Seen.accessible(officer);

        officer.fill("#person-honorific", "H.E.");
        officer.fill("#person-familyName", "Amtsträger");
        officer.fill("#office-title", "Minister of Ports");
        officer.selectOption("#office-rankClass", "MINISTER");
        officer.check("#head");
        officer.click("#register");
        assertThat(officer.locator("#told")).containsText("The member was registered.");
        assertThat(officer.locator("#members")).containsText("H.E. Amtsträger, Minister of Ports");
        assertThat(officer.locator("#members")).containsText("waits for the host to approve it");
        assertThat(officer.locator("#members")).containsText("1 / 2");

        letter(officer, "note.pdf", PDF);
        assertThat(officer.locator("#told")).containsText("The letter was received.");
        officer.fill("#travelForm #arrivesBy", "TP 1234");
        officer.click("#travel");
        assertThat(officer.locator("#told")).containsText("Arrival and departure were saved.");

        staff.reload();
        staff.locator("#members tr:has-text('Amtsträger') button:has-text('Return')").click();
        staff.locator("#why").fill("the given name, please");
        staff.click("#giveBack");
        assertThat(staff.locator("#members")).containsText("returned");
        officer.reload();
        assertThat(officer.locator("#members")).containsText("the given name, please");
        officer.click("a:has-text('Correct')");
        officer.fill("#person-givenName", "Zoë");
        officer.click("#correct");
        assertThat(officer.locator("#members")).containsText("H.E. Zoë Amtsträger");

        staff.reload();
        staff.locator("#members tr:has-text('Zoë') button:has-text('Approve')").click();
        assertThat(staff.locator("#members tr:has-text('Zoë')")).containsText("Confirmed");
        Seen.accessible(staff);
        staff.click("#closeList");
        assertThat(staff.locator("#membersForm")).containsText("The list is final.");
        officer.reload();
        assertThat(officer.locator("#told")).containsText("The list is final.");
        assertThat(officer.locator("#register")).hasCount(0);
        Seen.accessible(officer);
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost(People people) {
        Page officer = officer(people, delegation(people));
        officer.fill("#person-email", "no address");
        officer.fill("#office-title", "Minister");
        officer.locator("#entry").evaluate("form => form.noValidate = true");
        officer.click("#register");
        assertThat(officer.locator("#person-email-wrong")).containsText("This is not an e-mail address");
        assertThat(officer.locator("#office-title")).hasValue("Minister");
        officer.fill("#person-email", "");
        officer.click("#register");
        assertThat(officer.locator("#person-familyName-wrong")).containsText("Write a family name or a given name");
        Seen.accessible(officer);

        letter(officer, "letter.pdf", "MZ, a program".getBytes(StandardCharsets.US_ASCII));
        assertThat(officer.locator("#letter-wrong")).containsText("no PDF, JPEG or PNG");
        letter(officer, "letter.pdf", Arrays.copyOf(PDF, 6 * 1024 * 1024));
        assertThat(officer.locator("#letter-told")).containsText("larger than 5 MB");
        officer.locator("#letterForm").evaluate("form => form.noValidate = true");
        officer.click("#upload");
        assertThat(officer.locator("#letter-wrong")).containsText("larger than 5 MB");
    }

    @Test
    void thePageIsSmallAndMakesNoSession(People people) {
        Page staff = delegation(people);
        Page officer = people.stranger();
        var size = new java.util.concurrent.atomic.AtomicLong();
        officer.onResponse(response -> size.addAndGet(response.body().length));
        officer.navigate(issued(staff));
        assertThat(officer.locator("h1")).containsText("Focalia");
        assertThat(officer.context().cookies()).isEmpty();
        assertThat(size.get()).isPositive().isLessThan(SMALL_BYTES);
        for (int width : new int[] {390, 820, 1440}) {
            officer.setViewportSize(width, 900);
            Seen.fitsItsWidth(officer);
        }
    }

    @Test
    void aFormThatFiresideDidNotSendAndALinkTakenBackDoNothing(People people) {
        Page staff = delegation(people);
        String link = issued(staff);
        Page officer = people.stranger();
        officer.navigate(link);
        String token = officer.locator("#entry input[name=token]").inputValue();
        for (String forged : new String[] {"", "x".repeat(43)}) {
            officer.context().request().post(link, RequestOptions.create().setForm(form(forged)));
        }
        var elsewhere = officer.context().request().post(link, RequestOptions.create().setForm(form(token)).setHeader("Sec-Fetch-Site", "cross-site"));
        assertThat(elsewhere.status()).isEqualTo(403);
        officer.reload();
        assertThat(officer.locator("#members")).not().containsText("Forged");

        staff.click("#revoke");
        assertThat(staff.locator("main")).containsText("Nobody has a link.");
        assertThat(officer.reload().status()).isEqualTo(404);
        assertThat(officer.locator("h1")).hasText("This link leads nowhere");
        Seen.accessible(officer);
    }

    private static FormData form(String token) {
        return FormData.create().set("do", "register").set("token", token).set("person-familyName", "Forged").set("part", "DELEGATE").set("office-rankClass", "OTHER");
    }

    @Test
    void onlyAConfidantReadsTheLetter(People people) {
        Page staff = delegation(people);
        Page officer = officer(people, staff);
        letter(officer, "note.pdf", PDF);
        staff.click("#focalPoint");
        String address = people.url(staff.locator("#readLetter").getAttribute("href"));
        var read = staff.context().request().get(address);
        assertThat(read.body()).isEqualTo(PDF);
        assertThat(read.headers()).containsEntry("content-type", "application/pdf").containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-disposition", "attachment; filename=\"letter.pdf\"").containsEntry("content-security-policy", "default-src 'none'; sandbox");
        for (String who : new String[] {"organizer", "moderator", "harbour"}) {
            var refused = people.signedIn(who).context().request().get(address, RequestOptions.create().setFailOnStatusCode(false));
            assertThat(refused.status()).as(who).isEqualTo(403);
        }
        staff.navigate(people.url("/convening/audit.xhtml?convening=1"));
        assertThat(staff.locator("main")).containsText("read the letter of credentials");
    }

    private static Page delegation(People people) {
        Page staff = people.signedIn("registrar");
        staff.navigate(people.url("/delegation/list.xhtml?convening=1"));
        staff.fill("#organisation", Agreed.unique("Focalia"));
        staff.click("#create");
        staff.click("#quotas");
        staff.locator("#quotas tr:has-text('Delegate') input").fill("2");
        staff.click("#save");
        assertThat(staff.locator("#quotaLines")).containsText("Delegate");
        return staff;
    }

    private static String issued(Page staff) {
        staff.click("#focalPoint");
        staff.fill("#name", "Ines Officer");
        staff.click("#issue");
        String link = staff.locator("#link").textContent();
        assertThat(link).matches("http://localhost:\\d+/focal-point/[\\w-]{27}");
        return link;
    }

    private static Page officer(People people, Page staff) {
        Page officer = people.stranger();
        officer.navigate(issued(staff));
        staff.click("a:has-text('To the delegation')");
        assertThat(staff.locator("#register")).isVisible();
        return officer;
    }

    private static void letter(Page officer, String name, byte[] content) {
        officer.setInputFiles("#letter", new FilePayload(name, "application/pdf", content));
        officer.click("#upload");
        officer.waitForLoadState();
    }
}
