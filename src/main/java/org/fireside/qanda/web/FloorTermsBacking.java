package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fireside.account.ConveningId;
import org.fireside.convening.Agenda;
import org.fireside.convening.SessionCard;
import org.fireside.platform.Given;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.Admission;
import org.fireside.qanda.FloorCard;
import org.fireside.qanda.FloorFilled;
import org.fireside.qanda.Floors;
import org.fireside.qanda.Naming;
import org.fireside.qanda.Reading;

/** How the questions of a session are taken. */
@Named
@ViewScoped
public class FloorTermsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Floors floors;
    @Inject
    private Agenda agenda;
    @Inject
    private Notices notices;

    private long convening;
    private long session;
    private SessionCard card;
    private Integer version;
    private Reading reading;
    private Admission admission;
    private Naming[] namings;
    private String heldWords;
    private Conflict conflict;

    public void load() {
        card = agenda.session(id(), session);
        if (version == null) {
            FloorCard floor = floor();
            version = floor.version();
            reading = floor.reading();
            admission = floor.admission();
            namings = floor.namings().toArray(Naming[]::new);
            heldWords = floor.heldWords();
        }
    }

    private FloorCard floor() {
        return floors.find(id(), session).orElseThrow(() -> new NotFound("floor", session));
    }

    public String save() {
        if (namings.length == 0) {
            notices.refuse(new Refused("namings", "floor.naming.none"));
            return null;
        }
        if (!notices.attempt(() -> floors.rewrite(id(), session, version, new FloorFilled(reading, admission, Set.of(namings), heldWords)), this::compare)) {
            return null;
        }
        notices.done("floor.saved");
        return "/qanda/console.xhtml?faces-redirect=true&convening=" + convening + "&session=" + session;
    }

    private void compare() {
        FloorCard now = floor();
        conflict = Conflict.between(now.version(), values(now.reading(), now.admission(), now.namings().toArray(Naming[]::new), now.heldWords()),
                values(reading, admission, namings, Given.orNull(heldWords)));
    }

    private static Map<String, String> values(Reading reading, Admission admission, Naming[] namings, String heldWords) {
        var values = new LinkedHashMap<String, String>();
        values.put("floor.reading", Text.of("floor.reading." + reading));
        values.put("floor.admission", Text.of("floor.admission." + admission));
        values.put("floor.namings", Arrays.stream(namings).sorted().map(naming -> Text.of("floor.naming." + naming)).collect(Collectors.joining(", ")));
        values.put("floor.heldWords", heldWords);
        return values;
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        version = conflict.version();
        conflict = null;
        return save();
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public Reading[] getReadings() {
        return Reading.values();
    }

    public Admission[] getAdmissions() {
        return Admission.values();
    }

    public Naming[] getAllNamings() {
        return Naming.values();
    }

    public SessionCard getCard() {
        return card;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public long getSession() {
        return session;
    }

    public void setSession(long session) {
        this.session = session;
    }

    public Reading getReading() {
        return reading;
    }

    public void setReading(Reading reading) {
        this.reading = reading;
    }

    public Admission getAdmission() {
        return admission;
    }

    public void setAdmission(Admission admission) {
        this.admission = admission;
    }

    public Naming[] getNamings() {
        return namings;
    }

    public void setNamings(Naming[] namings) {
        this.namings = namings;
    }

    public String getHeldWords() {
        return heldWords;
    }

    public void setHeldWords(String heldWords) {
        this.heldWords = heldWords;
    }
}
