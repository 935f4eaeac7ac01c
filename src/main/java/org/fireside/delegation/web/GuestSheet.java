package org.fireside.delegation.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fireside.delegation.ExportedGuest;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Text;
import org.fireside.platform.sheet.SheetWriter;
import org.fireside.registration.GuestCard;

/** Registrations as a table, with columns that the import knows again. */
final class GuestSheet {

    private static final String[] COLUMNS = {"export.place", "import.field.DELEGATION", "import.field.HONORIFIC", "import.field.GIVEN_NAME",
        "import.field.FAMILY_NAME", "import.field.POST_NOMINALS", "import.field.OFFICE", "import.field.ORGANISATION", "import.field.RANK",
        "import.field.HELD_FROM", "import.field.HELD_UNTIL", "import.field.EMAIL", "import.field.PARTS", "import.field.NOTE", "export.status"};
    private static final int[] WIDTHS = {5, 24, 12, 20, 24, 14, 34, 30, 18, 14, 14, 30, 18, 30, 14};

    private GuestSheet() {
    }

    static void head(SheetWriter sheet) throws IOException {
        sheet.heading(Arrays.stream(COLUMNS).map(Text::of).toArray(String[]::new));
        sheet.layOut(WIDTHS);
    }

    static void write(SheetWriter sheet, List<ExportedGuest> guests) throws IOException {
        for (ExportedGuest guest : guests) {
            sheet.row(row(guest));
        }
    }

    private static String[] row(ExportedGuest exported) {
        PersonCard person = exported.details().person();
        OfficeCard office = exported.details().office();
        GuestCard guest = exported.details().guest();
        return new String[] {Objects.toString(exported.place(), null), exported.delegation(), person == null ? null : person.honorific(),
            person == null ? null : person.givenName(), person == null ? null : person.familyName(), person == null ? null : person.postNominals(),
            office == null ? null : title(office), office == null ? null : office.organisation(),
            office == null ? null : Text.of("rank." + office.rankClass()), office == null ? null : Objects.toString(office.heldFrom(), null),
            office == null ? null : Objects.toString(office.heldUntil(), null), guest.email(),
            guest.parts().stream().sorted().map(part -> Text.of("part." + part)).collect(Collectors.joining(", ")), guest.note(),
            Text.of("registration.state." + guest.state())};
    }

    /** A former office without a last day is known as one by its title alone. */
    private static String title(OfficeCard office) {
        return office.hasLeft() && office.heldUntil() == null ? Text.of("office.former", office.title()) : office.title();
    }
}
