package org.fireside.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fireside.platform.Text;

/** What stands in the fields of an office while somebody fills them in; the pages of people, guests and delegations share them. */
public class OfficeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String officeTitle;
    private String organisation;
    private RankClass rankClass = RankClass.OTHER;
    private LocalDate heldFrom;
    private LocalDate heldUntil;
    private boolean hasLeft;

    /** The fields of an office as it is. */
    public static OfficeForm of(OfficeCard office) {
        var form = new OfficeForm();
        form.officeTitle = office.title();
        form.organisation = office.organisation();
        form.rankClass = office.rankClass();
        form.heldFrom = office.heldFrom();
        form.heldUntil = office.heldUntil();
        form.hasLeft = office.hasLeft();
        return form;
    }

    /** What was filled in, for the door. */
    public OfficeFilled filled() {
        return new OfficeFilled(officeTitle, organisation, rankClass, heldFrom, heldUntil, hasLeft);
    }

    /** Whether nothing of an office was filled in. */
    public boolean isEmpty() {
        return officeTitle == null && organisation == null && heldFrom == null && heldUntil == null;
    }

    /** Each input's value, by the key of its label, for showing where two versions differ. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("registration.office.title", officeTitle);
        values.put("registration.office.organisation", organisation);
        values.put("registration.office.rank", Text.of("rank." + rankClass));
        values.put("registration.office.heldFrom", Objects.toString(heldFrom, null));
        values.put("registration.office.heldUntil", Objects.toString(heldUntil, null));
        return values;
    }

    public RankClass[] getRankClasses() {
        return RankClass.values();
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
}
