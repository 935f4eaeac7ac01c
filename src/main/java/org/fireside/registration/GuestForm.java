package org.fireside.registration;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.convening.Part;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.directory.Who;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;

/** What stands in the form of a registration while somebody fills it in; the pages of guests and of delegations share it. */
public class GuestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Who who = Who.NEW_PERSON;
    private PersonCard person;
    private String honorific;
    private String givenName;
    private String familyName;
    private String postNominals;
    private String email;
    private String officeTitle;
    private String organisation;
    private RankClass rankClass = RankClass.OTHER;
    private LocalDate heldFrom;
    private LocalDate heldUntil;
    private boolean hasLeft;
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
            form.fill(details.person());
        }
        if (details.office() != null) {
            form.fill(details.office());
        }
        form.parts = details.guest().parts().toArray(Part[]::new);
        form.note = details.guest().note();
        return form;
    }

    private void fill(PersonCard known) {
        honorific = known.honorific();
        givenName = known.givenName();
        familyName = known.familyName();
        postNominals = known.postNominals();
        email = known.email();
    }

    private void fill(OfficeCard office) {
        officeTitle = office.title();
        organisation = office.organisation();
        rankClass = office.rankClass();
        heldFrom = office.heldFrom();
        heldUntil = office.heldUntil();
        hasLeft = office.hasLeft();
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
        return new PersonFilled(honorific, givenName, familyName, postNominals, email);
    }

    /** The office that was filled in, or null where nothing of one was. */
    public OfficeFilled officeFilled() {
        boolean nothing = officeTitle == null && organisation == null && heldFrom == null && heldUntil == null;
        return nothing && who != Who.OFFICE_ONLY ? null : new OfficeFilled(officeTitle, organisation, rankClass, heldFrom, heldUntil, hasLeft);
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
        var values = new LinkedHashMap<String, String>();
        values.put("person.honorific", honorific);
        values.put("person.givenName", givenName);
        values.put("person.familyName", familyName);
        values.put("person.postNominals", postNominals);
        values.put("person.email", email);
        values.put("registration.office.title", officeTitle);
        values.put("registration.office.organisation", organisation);
        values.put("registration.office.rank", Text.of("rank." + rankClass));
        values.put("registration.office.heldFrom", Objects.toString(heldFrom, null));
        values.put("registration.office.heldUntil", Objects.toString(heldUntil, null));
        values.put("registration.parts", playedParts().stream().map(part -> Text.of("part." + part)).collect(Collectors.joining(", ")));
        values.put("registration.note", note);
        return values;
    }

    public Who[] getWhos() {
        return Who.values();
    }

    public RankClass[] getRankClasses() {
        return RankClass.values();
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

    public String getHonorific() {
        return honorific;
    }

    public void setHonorific(String honorific) {
        this.honorific = honorific;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getPostNominals() {
        return postNominals;
    }

    public void setPostNominals(String postNominals) {
        this.postNominals = postNominals;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOfficeTitle() {
        return officeTitle;
    }

    public void setOfficeTitle(String officeTitle) {
        this.officeTitle = officeTitle;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public RankClass getRankClass() {
        return rankClass;
    }

    public void setRankClass(RankClass rankClass) {
        this.rankClass = rankClass;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public void setHeldFrom(LocalDate heldFrom) {
        this.heldFrom = heldFrom;
    }

    public LocalDate getHeldUntil() {
        return heldUntil;
    }

    public void setHeldUntil(LocalDate heldUntil) {
        this.heldUntil = heldUntil;
    }

    public boolean isHasLeft() {
        return hasLeft;
    }

    public void setHasLeft(boolean hasLeft) {
        this.hasLeft = hasLeft;
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
