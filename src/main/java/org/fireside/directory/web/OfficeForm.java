package org.fireside.directory.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.RankClass;

/** What stands in the form of an office while somebody fills it in. */
public class OfficeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String officeTitle;
    private String organisation;
    private RankClass rankClass = RankClass.OTHER;
    private LocalDate heldFrom;
    private LocalDate heldUntil;
    private boolean hasLeft;

    /** The form of an office as it is. */
    static OfficeForm of(OfficeCard office) {
        var form = new OfficeForm();
        form.officeTitle = office.title();
        form.organisation = office.organisation();
        form.rankClass = office.rankClass();
        form.heldFrom = office.heldFrom();
        form.heldUntil = office.heldUntil();
        form.hasLeft = office.hasLeft();
        return form;
    }

    OfficeFilled filled() {
        return new OfficeFilled(officeTitle, organisation, rankClass, heldFrom, heldUntil, hasLeft);
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
