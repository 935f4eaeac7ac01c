package org.fireside.delegation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fireside.convening.Part;
import org.fireside.delegation.EntryFilled;
import org.fireside.delegation.FocalView;
import org.fireside.delegation.MemberFilled;
import org.fireside.delegation.QuotaLine;
import org.fireside.delegation.Travel;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Text;
import org.fireside.platform.web.AudienceForm;

/** The form of a member on the focal point's page; and of the delegation's travel, which is read in the same way. */
public class FocalEntryForm {

    private final AudienceForm form;
    private final FocalView view;

    FocalEntryForm(AudienceForm form, FocalView view) {
        this.form = form;
        this.view = view;
    }

    /** The form as it begins. @param entry number of the member to correct, or null for a new one */
    static FocalEntryForm known(FocalView view, String entry) {
        var form = AudienceForm.known();
        form.put("registration", entry);
        var known = new FocalEntryForm(form, view);
        known.entry().ifPresentOrElse(known::fill, () -> {
            form.put("registration", null);
            form.put("office-rankClass", RankClass.OTHER);
            form.put("part", known.openParts().anyMatch(Part.DELEGATE::equals) ? Part.DELEGATE : known.openParts().findFirst().orElseThrow());
        });
        return known;
    }

    private void fill(FocalView.Entry entry) {
        EntryFilled filled = entry.filled();
        form.put("version", entry.version());
        form.put("person-honorific", filled.person().honorific());
        form.put("person-givenName", filled.person().givenName());
        form.put("person-familyName", filled.person().familyName());
        form.put("person-postNominals", filled.person().postNominals());
        form.put("person-email", filled.person().email());
        form.put("office-rankClass", filled.office() == null ? RankClass.OTHER : filled.office().rankClass());
        if (filled.office() != null) {
            form.put("office-title", filled.office().title());
            form.put("office-organisation", filled.office().organisation());
            form.put("office-heldFrom", filled.office().heldFrom());
        }
        form.put("part", filled.part());
        form.put("head", filled.head());
        form.put("member-phone", filled.member().phone());
        form.put("member-travel-arrivesAt", filled.member().travel().arrivesAt());
        form.put("member-travel-arrivesBy", filled.member().travel().arrivesBy());
        form.put("member-travel-arrivesWhere", filled.member().travel().arrivesWhere());
    }

    /** The form of the delegation's travel as it begins. */
    static AudienceForm travel(FocalView view) {
        var form = AudienceForm.known();
        form.put("arrivesAt", view.travel().arrivesAt());
        form.put("arrivesBy", view.travel().arrivesBy());
        form.put("arrivesWhere", view.travel().arrivesWhere());
        form.put("departsAt", view.travel().departsAt());
        form.put("departsBy", view.travel().departsBy());
        form.put("departsWhere", view.travel().departsWhere());
        return form;
    }

    /** Goes on with what was filled in, where all of it can be read. */
    void ifReadable(Consumer<EntryFilled> next) {
        EntryFilled filled = new EntryFilled(new PersonFilled(form.value("person-honorific"), form.value("person-givenName"), form.value("person-familyName"),
                form.value("person-postNominals"), form.value("person-email")), office(), constant(Part.class, "part"), form.has("head", true), member());
        if (!form.isRefused()) {
            next.accept(filled);
        }
    }

    private OfficeFilled office() {
        String title = form.value("office-title");
        LocalDate from = read("office-heldFrom", LocalDate::parse, "platform.date.unreadable");
        if (title == null && from == null && form.value("office-organisation") == null) {
            return null;
        }
        String organisation = form.value("office-organisation") == null ? view.delegation().name() : form.value("office-organisation");
        OfficeFilled known = entry().map(entry -> entry.filled().office()).orElse(null);
        return new OfficeFilled(title, organisation, constant(RankClass.class, "office-rankClass"), from, known == null ? null : known.heldUntil(),
                known != null && known.hasLeft());
    }

    private MemberFilled member() {
        MemberFilled known = entry().map(entry -> entry.filled().member()).orElse(new MemberFilled(null, null, Travel.UNKNOWN));
        Travel travel = known.travel();
        return new MemberFilled(known.credentialsOn(), form.value("member-phone"), new Travel(time("member-travel-arrivesAt"), form.value("member-travel-arrivesBy"),
                form.value("member-travel-arrivesWhere"), travel.departsAt(), travel.departsBy(), travel.departsWhere(), travel.vehicle(), travel.hotel()));
    }

    /** Goes on with the travel of the delegation, where all of it can be read. */
    void ifTravelReadable(Consumer<Travel> next) {
        var travel = new Travel(time("arrivesAt"), form.value("arrivesBy"), form.value("arrivesWhere"), time("departsAt"), form.value("departsBy"),
                form.value("departsWhere"), null, null);
        if (!form.isRefused()) {
            next.accept(travel);
        }
    }

    private LocalDateTime time(String name) {
        return read(name, LocalDateTime::parse, "platform.dateTime.unreadable");
    }

    private <T> T read(String name, Function<String, T> parse, String unreadable) {
        String typed = form.value(name);
        try {
            return typed == null ? null : parse.apply(typed);
        } catch (DateTimeException e) {
            form.refuse(name, Text.of(unreadable, typed));
            return null;
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants()).filter(constant -> form.has(name, constant)).findFirst().orElse(null);
    }

    long registration() {
        return number("registration");
    }

    /** A number that a hidden field brought back; 0 where it is none. */
    int number(String name) {
        String number = form.value(name);
        return number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private Optional<FocalView.Entry> entry() {
        return view.entries().stream().filter(entry -> entry.filled() != null && entry.member().guest().id() == registration()).findFirst();
    }

    /** Whether somebody registered is corrected. */
    public boolean isKnown() {
        return entry().isPresent();
    }

    /** The parts in which members may come, by what is sent: those with a quota, or all where there is none. */
    public Map<String, String> getParts() {
        return texts(openParts().map(Part::name).toList(), "part.");
    }

    private Stream<Part> openParts() {
        return view.quotas().isEmpty() ? Stream.of(Part.values()) : view.quotas().stream().map(QuotaLine::part);
    }

    /** The ranks that an office may give, by what is sent. */
    public Map<String, String> getRanks() {
        return texts(Stream.of(RankClass.values()).map(RankClass::name).toList(), "rank.");
    }

    private static Map<String, String> texts(List<String> constants, String prefix) {
        var texts = new LinkedHashMap<String, String>();
        constants.forEach(constant -> texts.put(constant, Text.of(prefix + constant)));
        return texts;
    }

    public AudienceForm getForm() {
        return form;
    }
}
