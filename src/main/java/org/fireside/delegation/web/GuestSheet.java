package org.fireside.delegation.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.delegation.ExportedGuest;
import org.fireside.delegation.ImportField;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.registration.GuestCard;

/** Registrations as a table, with columns that the import knows again. */
final class GuestSheet {

    private GuestSheet() {
    }

    static Columns<ExportedGuest> columns() {
        return new Columns<ExportedGuest>()
                .with(Text.of("export.place"), 5, ExportedGuest::place)
                .with(heading(ImportField.DELEGATION), 24, ExportedGuest::delegation)
                .with(heading(ImportField.HONORIFIC), 12, person(PersonCard::honorific))
                .with(heading(ImportField.GIVEN_NAME), 20, person(PersonCard::givenName))
                .with(heading(ImportField.FAMILY_NAME), 24, person(PersonCard::familyName))
                .with(heading(ImportField.POST_NOMINALS), 14, person(PersonCard::postNominals))
                .with(heading(ImportField.OFFICE), 34, office(OfficeCard::titleInList))
                .with(heading(ImportField.ORGANISATION), 30, office(OfficeCard::organisation))
                .with(heading(ImportField.RANK), 18, office(office -> Text.of("rank." + office.rankClass())))
                .with(heading(ImportField.HELD_FROM), 14, office(OfficeCard::heldFrom))
                .with(heading(ImportField.HELD_UNTIL), 14, office(OfficeCard::heldUntil))
                .with(heading(ImportField.EMAIL), 30, guest(GuestCard::email))
                .with(heading(ImportField.PARTS), 18, guest(guest -> guest.parts().stream().sorted().map(part -> Text.of("part." + part)).collect(Collectors.joining(", "))))
                .with(heading(ImportField.NOTE), 30, guest(GuestCard::note))
                .with(Text.of("export.status"), 14, guest(guest -> Text.of("registration.state." + guest.state())));
    }

    private static String heading(ImportField field) {
        return Text.of("import.field." + field);
    }

    private static Function<ExportedGuest, Object> guest(Function<GuestCard, Object> says) {
        return exported -> says.apply(exported.details().guest());
    }

    private static Function<ExportedGuest, Object> person(Function<PersonCard, Object> says) {
        return exported -> exported.details().person() == null ? null : says.apply(exported.details().person());
    }

    private static Function<ExportedGuest, Object> office(Function<OfficeCard, Object> says) {
        return exported -> exported.details().office() == null ? null : says.apply(exported.details().office());
    }
}
