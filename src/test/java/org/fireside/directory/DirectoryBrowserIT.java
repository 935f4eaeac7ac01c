package org.fireside.directory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.fireside.browser.InBrowser;
import org.fireside.browser.People;
import org.fireside.browser.Seen;
import org.fireside.platform.Agreed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The directory, as registrars keep it. */
@ExtendWith(InBrowser.class)
class DirectoryBrowserIT {

    private static final Pattern PERSON = Pattern.compile(".*/directory/person.xhtml\\?person=\\d+");

    @Test
    void aPersonIsAddedWithAllThatIsKnownAndFoundInEitherScript(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/convening/list.xhtml"));
        page.click("text=People");
        page.click("#addPerson");
        String family = Agreed.unique("Muraoka").replace(' ', '-');
        page.fill("#honorific", "H.E.");
        page.fill("#givenName", "Sōseki");
        page.fill("#familyName", family);
        page.fill("#nameElsewhere", "村岡 漱石");
        page.fill("#languages", "Japanese, en, Klingon-like");
        page.fill("#styleSALUTATION", "Excellency");
        page.click("#add");
        Seen.refusedAt(page, "languages", "Japanese, en, Klingon-like", "is not a language");
        page.fill("#languages", "Japanese, en");
        page.click("#add");
        assertThat(page).hasURL(PERSON);
        assertThat(page.locator("h1")).hasText("H.E. Sōseki " + family);
        assertThat(page.locator("#languages")).hasValue("Japanese, English");
        assertThat(page.locator("#styleSALUTATION")).hasValue("Excellency");

        page.fill("#title", "Minister of Letters");
        page.fill("#organisation", "Examplia");
        page.selectOption("#rankClass", "MINISTER");
        page.fill("#heldFrom", "2020-01-01");
        page.fill("#heldUntil", "2019-01-01");
        page.click("#saveOffice");
        Seen.refusedAt(page, "heldUntil", "2019-01-01", "before the first");
        page.fill("#heldUntil", "2021-01-01");
        page.click("#saveOffice");
        assertThat(page.locator("#officesForm li")).containsText("former Minister of Letters, Examplia");
        assertThat(page.locator("#trail")).containsText("added the office");

        page.navigate(people.url("/directory/people.xhtml"));
        page.fill("#typed", "漱石 " + family);
        assertThat(page.locator("#people_data tr")).hasCount(1);
        assertThat(page.locator("#people_data")).containsText("former Minister of Letters");
    }

    @Test
    void enterSavesTheOfficeThatIsTypedAndWhatIsRefusedGetsTheCursor(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/directory/person.xhtml"));
        page.fill("#familyName", Agreed.unique("Eintritt"));
        page.click("#add");
        assertThat(page).hasURL(PERSON);
        for (String office : new String[] {"Envoy", "Consul"}) {
            page.fill("#title", office);
            page.locator("#title").press("Enter");
            Seen.refusedAt(page, "organisation", "", "belongs to an organisation");
            assertThat(page.locator("#organisation")).isFocused();
            Seen.accessible(page);
            page.fill("#organisation", "Examplia");
            page.locator("#organisation").press("Enter");
            assertThat(page.locator("#officesForm li")).hasCount(office.equals("Envoy") ? 1 : 2);
        }
        assertThat(page.locator("#officesForm ul")).containsText("Consul, Examplia");
    }

    @Test
    void aNearNameIsShownBeforeSomebodyIsAddedTwice(People people) {
        Page page = people.signedIn("organizer");
        page.navigate(people.url("/directory/person.xhtml"));
        page.fill("#givenName", "Ines");
        page.fill("#familyName", Agreed.unique("Doppel").replaceAll("[^A-Za-z]", "") + "-Gangster");
        String family = page.inputValue("#familyName");
        page.click("#add");
        assertThat(page).hasURL(PERSON);

        page.navigate(people.url("/directory/person.xhtml"));
        page.fill("#givenName", "Inès");
        page.fill("#familyName", family.toUpperCase());
        page.click("#add");
        assertThat(page.locator("#near")).containsText("Ines " + family);
        assertThat(page.locator("#givenName")).hasValue("Inès");
        page.click("#addNevertheless");
        assertThat(page).hasURL(PERSON);

        mergeAndPart(people, page, family);
    }

    private static void mergeAndPart(People people, Page page, String family) {
        page.navigate(people.url("/directory/people.xhtml"));
        page.click("#duplicates");
        page.fill("#typed", family);
        Locator pair = page.locator("#pairs_data tr").filter(new Locator.FilterOptions().setHasText(family));
        pair.getByText("Compare and merge").click();
        assertThat(page.locator("#effects")).containsText("can be taken back");
        page.locator("select").last().selectOption(new SelectOption().setLabel(family.toUpperCase()));
        page.click("#merge");
        assertThat(page.locator("h1")).hasText("Ines " + family.toUpperCase());
        assertThat(page.locator("#trail")).containsText("merged another entry");

        page.click(".fs-undo");
        assertThat(page.locator("h1")).hasText("Ines " + family);
        assertThat(page.locator("#mergesForm")).containsText("taken back");
    }

    @Test
    void twoPeopleOfNearNamesAreToldApart(People people) {
        Page page = people.signedIn("organizer");
        String family = Agreed.unique("Zwilling").replaceAll("[^A-Za-z]", "") + "-Paar";
        for (String given : new String[] {"Otto", "Ottho"}) {
            page.navigate(people.url("/directory/person.xhtml"));
            page.fill("#givenName", given);
            page.fill("#familyName", family);
            page.click("#add");
            if (given.equals("Ottho")) {
                page.click("#addNevertheless");
            }
            assertThat(page).hasURL(PERSON);
        }
        page.navigate(people.url("/directory/duplicates.xhtml"));
        page.fill("#typed", family);
        Locator pair = page.locator("#pairs_data tr").filter(new Locator.FilterOptions().setHasText(family));
        pair.getByText("Two people").click();
        assertThat(page.locator(".ui-growl")).containsText("are two people");
        assertThat(pair).hasCount(0);
    }

    @Test
    void theSecondEntryOfSomebodyMarriedIsNamedByHand(People people) {
        Page page = people.signedIn("registrar");
        String[] families = {Agreed.unique("Ledig").replaceAll("\\W", ""), Agreed.unique("Vermaehlt").replaceAll("\\W", "")};
        for (String family : families) {
            page.navigate(people.url("/directory/person.xhtml"));
            page.fill("#familyName", family);
            page.click("#add");
            assertThat(page).hasURL(PERSON);
        }
        page.click("#compare");
        assertThat(page.locator("#secondForm .ui-message")).containsText("Choose the other entry");
        Seen.chosen(page, "other", families[0], families[0]);
        page.click("#compare");
        assertThat(page.locator(".fs-facts")).containsText(families[1]);
        assertThat(page.locator("#effects")).containsText("can be taken back");
        page.click("#merge");
        assertThat(page.locator("#mergesForm")).containsText(families[0]);
    }

    @Test
    void aPhotoIsPutInAndTakenOut(People people) throws IOException {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/directory/person.xhtml?person=19"));
        page.setInputFiles("#photo", new FilePayload("photo.png", "image/png", "not a picture".getBytes()));
        page.click("#putPhoto");
        assertThat(page.locator("#photoForm")).containsText("neither a JPEG nor a PNG");
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", picture);
        page.setInputFiles("#photo", new FilePayload("photo.png", "image/png", picture.toByteArray()));
        page.click("#putPhoto");
        assertThat(page.locator(".fs-portrait")).isVisible();
        assertThat((Integer) page.locator(".fs-portrait").evaluate("img => img.naturalWidth")).isEqualTo(300);
        page.click("#removePhoto");
        assertThat(page.locator(".fs-portrait")).hasCount(0);
    }

    @Test
    void needsAreReadByAConfidantAloneAndTheTrailSaysSo(People people) {
        Page organizer = people.signedIn("organizer");
        organizer.navigate(people.url("/directory/person.xhtml?person=14"));
        assertThat(organizer.locator("#needsForm")).hasCount(0);

        Page registrar = people.signedIn("registrar");
        registrar.navigate(people.url("/directory/person.xhtml?person=14"));
        registrar.click("#readNeeds");
        registrar.fill("#dietary", "vegetarian");
        registrar.click("#saveNeeds");
        assertThat(registrar.locator("#readNeeds")).isVisible();
        registrar.reload();
        assertThat(registrar.locator("#trail")).containsText("read the dietary and access needs");
        assertThat(registrar.locator("#trail")).not().containsText("vegetarian");
    }

    @Test
    void aPersonThatSomebodyElseSavedShowsBothVersions(People people) {
        Page mine = people.signedIn("registrar");
        Page theirs = people.signedIn("organizer");
        for (Page page : new Page[] {mine, theirs}) {
            page.navigate(people.url("/directory/person.xhtml?person=18"));
        }
        theirs.fill("#phone", "+1 555 0101");
        theirs.click("#save");
        assertThat(theirs.locator(".ui-growl")).containsText("was saved");
        mine.fill("#phone", "+1 555 0102");
        mine.click("#save");
        assertThat(mine.locator(".fs-conflict")).containsText("+1 555 0101");
        mine.click("#saveOver");
        assertThat(mine.locator(".ui-growl")).containsText("was saved");
        assertThat(mine.locator("#phone")).hasValue("+1 555 0102");
    }

    @Test
    void anAdministratorErasesAPersonAfterSeeingWhatIsForgotten(People people) {
        Page registrar = people.signedIn("registrar");
        String family = Agreed.unique("Vergessen").replaceAll("\\W", "");
        registrar.navigate(people.url("/directory/person.xhtml"));
        registrar.fill("#givenName", "Adam");
        registrar.fill("#familyName", family);
        registrar.click("#add");
        assertThat(registrar).hasURL(PERSON);

        Page administrator = people.signedIn("administrator");
        administrator.click("text=Erase a person");
        administrator.click("#look");
        assertThat(administrator.locator("#eraseForm")).containsText("Choose a person");
        Seen.chosen(administrator, "person", family, "Adam " + family);
        administrator.click("#look");
        assertThat(administrator.locator("#effects")).containsText("Adam " + family);
        administrator.click("#erase");
        assertThat(administrator.locator(".ui-growl")).containsText("was erased");

        registrar.navigate(people.url("/directory/people.xhtml"));
        registrar.fill("#typed", family);
        assertThat(registrar.locator("#people_data")).containsText("Nobody in the directory fits this.");
    }

    @Test
    void anOrganisationIsRenamedAndShowsWhoHoldsItsOffices(People people) {
        Page page = people.signedIn("registrar");
        page.navigate(people.url("/directory/organisations.xhtml"));
        page.fill("#typed", "harbour");
        assertThat(page.locator("#organisations_data tr").first()).containsText("Harbour");
        page.navigate(people.url("/directory/organisation.xhtml?organisation=6"));
        assertThat(page.locator("#holders")).containsText("Marina Molo");
        page.fill("#name", "");
        page.click("#save");
        Seen.refusedAt(page, "name", "", "Write something here");
    }
}
