package org.fireside.convening.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.fireside.account.ConveningId;
import org.fireside.convening.AttributionRule;
import org.fireside.convening.ConveningCard;
import org.fireside.convening.ConveningKind;
import org.fireside.convening.Convenings;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;

/** The form of a convening. */
@Named
@ViewScoped
public class ConveningEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/")).sorted().toList();

    @Inject
    private Convenings convenings;
    @Inject
    private Notices notices;

    private Long convening;
    private Integer version;
    private ConveningForm form = new ConveningForm();
    private Conflict conflict;

    public void load() {
        if (convening != null && version == null) {
            ConveningCard current = convenings.get(id());
            version = current.version();
            form = ConveningForm.of(current);
        }
    }

    public String save() {
        if (convening == null) {
            return notices.attempt(() -> convening = convenings.begin(form.filled()).value()) ? saved() : null;
        }
        return notices.attempt(() -> convenings.rewrite(id(), version, form.filled()), this::compare) ? saved() : null;
    }

    private String saved() {
        notices.done("convening.saved", form.getTitle());
        return "/convening/overview.xhtml?faces-redirect=true&convening=" + convening;
    }

    private void compare() {
        ConveningCard current = convenings.get(id());
        conflict = Conflict.between(current.version(), ConveningForm.of(current).values(), form.values());
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

    public List<String> getZones() {
        return ZONES;
    }

    public ConveningKind[] getKinds() {
        return ConveningKind.values();
    }

    public AttributionRule[] getRules() {
        return AttributionRule.values();
    }

    public ConveningForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Long getConvening() {
        return convening;
    }

    public void setConvening(Long convening) {
        this.convening = convening;
    }
}
