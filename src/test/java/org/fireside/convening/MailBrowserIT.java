package org.fireside.convening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.RunningFireside;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a convening's mail, in an installation without a mail server. */
@ExtendWith(InBrowser.class)
class MailBrowserIT {

    @Test
    void whatFailedIsListedWithItsReasonAndSentAgain(People people) throws Exception {
        String address = Agreed.unique("failed").replace(' ', '-') + "@example.org";
        write(address, "FAILED", "550 5.1.1 no such mailbox");
        Page page = people.signedIn("harbour");
        page.navigate(people.url("/convening/mail.xhtml?convening=2"));
        assertThat(page.locator("main")).containsText("No mail server is set up");
        page.selectOption("#state", "FAILED");
        assertThat(row(page, address)).containsText("550 5.1.1 no such mailbox");
        Seen.accessible(page);
        assertThat(Seen.file(page, "#csv")).contains(address, "550 5.1.1 no such mailbox", "'=Come").doesNotContain(",Sent,");
        row(page, address).locator("button").click();
        assertThat(row(page, address)).hasCount(0);
        RunningFireside.shared().letterTo(address, 0);
        page.selectOption("#state", "SENT");
        assertThat(row(page, address)).isVisible();
    }

    @Test
    void ofWhatIsUncertainAPersonSaysThatItArrived(People people) throws Exception {
        String address = Agreed.unique("uncertain").replace(' ', '-') + "@example.org";
        write(address, "UNCERTAIN", "nobody knows");
        Page page = people.signedIn("harbour");
        page.navigate(people.url("/convening/mail.xhtml?convening=2"));
        row(page, address).locator("button").filter(new Locator.FilterOptions().setHasText("It has arrived")).click();
        assertThat(row(page, address)).containsText("Sent");
        assertThat(row(page, address).locator("button")).hasCount(0);
    }

    private static Locator row(Page page, String address) {
        return page.locator("#letters .ui-datatable-data tr").filter(new Locator.FilterOptions().setHasText(address));
    }

    private static void write(String address, String state, String reason) throws SQLException {
        try (var database = DriverManager.getConnection(System.getenv("FIRESIDE_DB_URL"), System.getenv("FIRESIDE_DB_USER"), System.getenv("FIRESIDE_DB_PASSWORD"));
                var statement = database.prepareStatement("insert into mail (version, convening_id, occasion, recipient_name, recipient, subject, plain, html, message_id, state,"
                        + " queued_at, due_at, attempts, reason) values (1, 2, ?, 'Guest', ?, '=Come', 'plain', '<p>html</p>', ?, ?, utc_timestamp(6), utc_timestamp(6), 1, ?)")) {
            statement.setString(1, address);
            statement.setString(2, address);
            statement.setString(3, "<" + address + ">");
            statement.setString(4, state);
            statement.setString(5, reason);
            statement.executeUpdate();
        }
    }
}
