package org.fireside.registration;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.convening.Part;
import org.fireside.directory.NameForm;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.OfficeForm;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.Who;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;

/** What stands in the form of a registration while somebody fills it in; the pages of guests and of delegations share it. */
public class GuestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Who who = Who.NEW_PERSON;
    private PersonCard person;
    private NameForm name = new NameForm();
    private OfficeForm office = new OfficeForm();
    private Part[] parts = {Part.GUEST};
    private String note;
    private boolean confirmed;

    /** A form for a new registration that plays a part. */
    public static GuestForm playing(Part part) {
        var form = new GuestForm();
        form.parts = new Part[] {part};
        return form;
    }

    /** The form of a registration as it is. */
    public static GuestForm of(GuestDetails details) {
        var form = new GuestForm();
        form.who = details.person() == null ? Who.OFFICE_ONLY : Who.NEW_PERSON;
        if (details.person() != null) {
            form.name = NameForm.of(details.person());
        }
        if (details.office() != null) {
            form.office = OfficeForm.of(details.office());
        }
        form.parts = details.guest().parts().toArray(Part[]::new);
        form.note = details.guest().note();
        return form;
    }

    /** What was filled in, for the door. @throws Refused if nobody was chosen where somebody was to be */
    public GuestFilled filled() {
        if (who == Who.FROM_DIRECTORY && person == null) {
            throw new Refused("person", "registration.person.none");
        }
        return new GuestFilled(who == Who.FROM_DIRECTORY ? person.id() : null, who == Who.NEW_PERSON ? personFilled() : null, null,
                officeFilled(), playedParts(), note, confirmed);
    }

    public PersonFilled personFilled() {
        return name.filled();
    }

    /** The office that was filled in, or null where nothing of one was. */
    public OfficeFilled officeFilled() {
        return office.isEmpty() && who != Who.OFFICE_ONLY ? null : office.filled();
    }

    /** The registration written anew, for the door. */
    public GuestRewritten rewritten(GuestDetails edited) {
        return new GuestRewritten(edited, edited.person() == null ? null : personFilled(), officeFilled(), playedParts(), note);
    }

    public Set<Part> playedParts() {
        return parts.length == 0 ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(Arrays.asList(parts));
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<>(name.values());
        values.putAll(office.values());
        values.put("registration.parts", playedParts().stream().map(part -> Text.of("part." + part)).collect(Collectors.joining(", ")));
        values.put("registration.note", note);
        return values;
    }

    public Who[] getWhos() {
        return Who.values();
    }

    public NameForm getName() {
        return name;
    }

    public OfficeForm getOffice() {
        return office;
    }

    public Part[] getAllParts() {
        return Part.values();
    }

    public Who getWho() {
        return who;
    }

    public void setWho(Who who) {
        this.who = who;
    }

    public PersonCard getPerson() {
        return person;
    }

    public void setPerson(PersonCard person) {
        this.person = person;
    }

    public Part[] getParts() {
        return parts;
    }

    public void setParts(Part[] parts) {
        this.parts = parts;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
