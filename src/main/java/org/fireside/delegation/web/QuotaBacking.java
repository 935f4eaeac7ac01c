package org.fireside.delegation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fireside.account.ConveningId;
import org.fireside.convening.Part;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.delegation.QuotaLine;
import org.fireside.delegation.Quotas;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;

/** The quotas of a delegation by part. */
@Named
@ViewScoped
public class QuotaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Quotas quotas;
    @Inject
    private Delegations delegations;
    @Inject
    private Notices notices;

    private long convening;
    private long delegation;
    private DelegationCard card;
    private Map<Part, Integer> edited;
    private List<Row> rows;
    private Conflict conflict;

    /** A part, and the limit that is typed for it. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final QuotaLine line;
        private Integer quota;

        Row(QuotaLine line) {
            this.line = line;
            this.quota = line.quota();
        }

        public QuotaLine getLine() {
            return line;
        }

        public Integer getQuota() {
            return quota;
        }

        public void setQuota(Integer quota) {
            this.quota = quota;
        }
    }

    public void load() {
        card = delegations.get(id(), delegation);
        List<QuotaLine> lines = quotas.of(id(), delegation);
        edited = limits(lines);
        rows = lines.stream().map(Row::new).toList();
    }

    public String save() {
        if (!notices.attempt(this::set, this::compare)) {
            return null;
        }
        notices.done("delegation.quota.saved", card.name());
        return "/delegation/delegation.xhtml?faces-redirect=true&convening=" + convening + "&delegation=" + delegation;
    }

    private void set() {
        try {
            quotas.set(id(), delegation, edited, wanted());
        } catch (Refused e) {
            throw e.field() == null ? e : new Refused(inputOf(Part.valueOf(e.field())), e.key(), e.values().toArray());
        }
    }

    private String inputOf(Part part) {
        return "quotas:" + rows.stream().map(row -> row.getLine().part()).toList().indexOf(part) + ":quota";
    }

    private void compare() {
        Map<Part, Integer> theirs = limits(quotas.of(id(), delegation));
        conflict = Conflict.between(0, values(theirs), values(wanted()));
        edited = theirs; // saving over is saving over these
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        conflict = null;
        return save();
    }

    private Map<Part, Integer> wanted() {
        var wanted = new EnumMap<Part, Integer>(Part.class);
        rows.stream().filter(row -> row.getQuota() != null).forEach(row -> wanted.put(row.getLine().part(), row.getQuota()));
        return wanted;
    }

    private static Map<Part, Integer> limits(List<QuotaLine> lines) {
        var limits = new EnumMap<Part, Integer>(Part.class);
        lines.stream().filter(line -> line.quota() != null).forEach(line -> limits.put(line.part(), line.quota()));
        return limits;
    }

    private static Map<String, String> values(Map<Part, Integer> limits) {
        var values = new LinkedHashMap<String, String>();
        for (Part part : Part.values()) {
            values.put("part." + part, Objects.toString(limits.get(part), null));
        }
        return values;
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public DelegationCard getCard() {
        return card;
    }

    public List<Row> getRows() {
        return rows;
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

    public long getDelegation() {
        return delegation;
    }

    public void setDelegation(long delegation) {
        this.delegation = delegation;
    }
}
