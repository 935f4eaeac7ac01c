package org.fireside.directory.web;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.directory.ExportedPerson;
import org.fireside.directory.HolderLine;
import org.fireside.directory.Languages;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.PersonCard;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;

/** People of the directory as tables, with columns that an import of a list knows again. */
final class PeopleSheet {

    private PeopleSheet() {
    }

    /** @param today by which an office is a former one */
    static Columns<ExportedPerson> people(LocalDate today) {
        return office(name(new Columns<ExportedPerson>(), ExportedPerson::person), ExportedPerson::office)
                .with(Text.of("person.email"), 30, each -> each.person().email())
                .with(Text.of("person.phone"), 20, ExportedPerson::phone)
                .with(Text.of("person.contact"), 34, ExportedPerson::contact)
                .with(Text.of("directory.export.nameElsewhere"), 24, each -> each.person().nameElsewhere())
                .with(Text.of("person.languages"), 24, each -> each.languages().stream().map(Languages::name).collect(Collectors.joining(", ")))
                .with(Text.of("directory.export.furtherOffices"), 50,
                        each -> each.furtherOffices().stream().map(office -> office.styledOn(today)).collect(Collectors.joining("\n")));
    }

    static Columns<HolderLine> holders() {
        return name(office(new Columns<HolderLine>(), HolderLine::office), HolderLine::holder)
                .with(Text.of("person.email"), 30, orNull(HolderLine::holder, PersonCard::email));
    }

    private static <T> Columns<T> name(Columns<T> columns, Function<T, PersonCard> person) {
        return columns.with(Text.of("person.honorific"), 12, orNull(person, PersonCard::honorific))
                .with(Text.of("person.givenName"), 20, orNull(person, PersonCard::givenName))
                .with(Text.of("person.familyName"), 24, orNull(person, PersonCard::familyName))
                .with(Text.of("person.postNominals"), 14, orNull(person, PersonCard::postNominals));
    }

    private static <T> Columns<T> office(Columns<T> columns, Function<T, OfficeCard> office) {
        return columns.with(Text.of("office.title"), 34, orNull(office, OfficeCard::titleInList))
                .with(Text.of("office.organisation"), 30, orNull(office, OfficeCard::organisation))
                .with(Text.of("directory.export.rank"), 18, orNull(office, held -> Text.of("rank." + held.rankClass())))
                .with(Text.of("directory.export.heldFrom"), 14, orNull(office, OfficeCard::heldFrom))
                .with(Text.of("directory.export.heldUntil"), 14, orNull(office, OfficeCard::heldUntil));
    }

    private static <T, C> Function<T, Object> orNull(Function<T, C> card, Function<C, ?> says) {
        return row -> card.apply(row) == null ? null : says.apply(card.apply(row));
    }
}
