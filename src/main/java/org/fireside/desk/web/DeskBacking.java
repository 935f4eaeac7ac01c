package org.fireside.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.Convenings;
import org.fireside.convening.Figures;
import org.fireside.desk.CheckInDesk;
import org.fireside.desk.DeskCard;
import org.fireside.desk.Outcome;
import org.fireside.platform.Text;
import org.fireside.platform.web.Notices;

/** The desk: one field to type into, one key or tap to let somebody in. */
@Named
@ViewScoped
public class DeskBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private CheckInDesk desk;
    @Inject
    private Convenings convenings;
    @Inject
    private Notices notices;

    private long convening;
    private ConveningCard card;
    private String typed;
    private List<DeskCard> found;
    private Map<Figures.Figure, Long> figures;
    private Outcome outcome;

    public void load() {
        card = convenings.get(id());
        search();
    }

    /** Shows who fits what was typed. */
    public void search() {
        if (typed != null) {
            outcome = null; // what was told is of somebody else
        }
        found = desk.search(id(), typed == null ? "" : typed, SHOWN);
        figures = convenings.figures(id());
    }

    /** Lets somebody in, or out who is in. The field is empty again for the next. */
    public void pass(long registration, boolean present) {
        if (notices.attempt(() -> outcome = present ? desk.checkOut(id(), registration) : desk.checkIn(id(), registration))) {
            typed = null;
        }
        search();
    }

    /** What came of the last check-in, in words. */
    public String getTold() {
        if (outcome == null) {
            return "";
        }
        String name = outcome.delegation() == null ? outcome.guest().name() : outcome.guest().name() + " (" + outcome.delegation() + ")";
        return Text.of("desk.outcome." + outcome.kind(), name, HOUR.format(outcome.since().atZone(card.zone())));
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public List<DeskCard> getFound() {
        return found;
    }

    public Long getPresent() {
        return figures.get(Figures.Figure.PRESENT);
    }

    public Long getConfirmed() {
        return figures.get(Figures.Figure.CONFIRMED);
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
