package org.fireside.qanda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk shows a guest the way to the floor. */
@ExtendWith(InBrowser.class)
class PassBrowserIT {

    @Test
    void eachPressShowsAnotherCode(People people) {
        Page desk = people.signedIn("registrar", new Browser.NewContextOptions().setViewportSize(820, 1180));
        desk.navigate(people.url("/qanda/pass.xhtml?convening=1&registration=14"));
        Locator show = desk.locator(".fs-pass-show").first();
        assertThat(show).containsText("Show the code for “");
        String before = "nothing";
        for (int i = 0; i < 3; i++) {
            show.click();
            assertThat(desk.locator("#code")).not().hasAttribute("src", Pattern.compile(Pattern.quote(before) + "$"));
            before = desk.locator("#code").getAttribute("src");
        }
        assertThat(Seen.place(desk.locator(".fs-pass")).y - Seen.place(show).y - Seen.place(show).height).as("space between button and card").isGreaterThan(8);
        for (int width : new int[] {390, 820, 1440}) {
            desk.setViewportSize(width, 900);
            Seen.accessible(desk);
            Seen.fitsItsWidth(desk);
            desk.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/looked-at/pass-" + width + ".png")).setFullPage(true));
        }
    }

    @Test
    void theDeskShowsAGuestTheWayToTheFloorAndThePhoneKnowsThem(People people) throws Exception {
        Page registrar = people.signedIn("registrar", new Browser.NewContextOptions().setViewportSize(820, 1180));
        registrar.navigate(people.url("/qanda/pass.xhtml?convening=1&registration=14"));
        String name = registrar.locator("h1").textContent();
        registrar.click(".fs-pass-show");
        assertThat(registrar.locator("#code")).isVisible();
        Seen.accessible(registrar);
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(scanned(registrar.locator("#code").screenshot()));
        assertThat(phone.locator(".choice:has-text('By name:')")).containsText(name);
    }

    @Test
    void whoAccompaniesAGuestHasAVoteOfTheirOwnAndOneOnly(People people) throws Exception {
        LiveSession live = LiveSession.written();
        live.admitConfirmed();
        live.approved("Who dredges?", 0);
        long guest = live.confirmed(Agreed.unique("Harbour"), null);
        String name = Agreed.unique("Quay");
        long companion = live.confirmed(name, guest);
        Page desk = people.signedIn("organizer", new Browser.NewContextOptions().setViewportSize(820, 1180));
        desk.navigate(people.url("/qanda/pass.xhtml?convening=" + live.convening() + "&registration=" + companion));
        desk.click(".fs-pass-show");
        Page phone = people.onAPhone(ColorScheme.LIGHT);
        phone.navigate(people.url("/q/" + live.code()));
        assertThat(phone.locator("#questions button")).hasCount(0);
        String way = scanned(desk.locator("#code").screenshot());
        phone.navigate(way);
        assertThat(phone.locator(".choice:has-text('By name:')")).containsText(name);
        phone.locator("#questions button").click();
        assertThat(phone.locator(".q-count")).hasText("1");

        Page another = people.onAPhone(ColorScheme.LIGHT);
        another.navigate(way);
        assertThat(another.locator("#questions")).containsText("Who dredges?");
        assertThat(another.locator("#questions button")).hasCount(0); // the one ballot is given
        another.navigate(way.replaceFirst("me=\\d+", "me=" + guest));
        assertThat(another.url()).as("a pass that the desk did not give").endsWith("?link=unknown");
    }

    /** What a phone's camera reads. */
    private static String scanned(byte[] picture) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
    }
}
