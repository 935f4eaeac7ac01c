package org.fireside.delegation.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.delegation.OrderOfPrecedence;
import org.fireside.delegation.PrecedenceBy;
import org.fireside.delegation.PrecedenceCard;
import org.fireside.delegation.Rung;
import org.fireside.directory.CountryNames;
import org.fireside.directory.Languages;
import org.fireside.platform.StaleEdit;
import org.fireside.platform.Text;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;
import org.primefaces.event.ReorderEvent;

/** The order of precedence of a convening: what it goes by, and its ladder, whose rungs are moved by buttons or by dragging. */
@Named
@ViewScoped
public class PrecedenceBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ENGLISH = "en";

    @Inject
    private OrderOfPrecedence order;
    @Inject
    private Notices notices;

    private long convening;
    private PrecedenceCard card;
    private List<Rung> rungs;
    private PrecedenceBy by;
    private String language;
    private Conflict conflict;

    public void load() {
        card = order.get(id());
        rungs = new ArrayList<>(card.rungs());
        by = card.by();
        language = card.language() == null ? ENGLISH : card.language();
    }

    public String choose() {
        if (!notices.attempt(() -> order.choose(id(), card.version(), by, language), this::compare)) {
            return null;
        }
        notices.done("precedence.saved");
        return "/delegation/precedence.xhtml?faces-redirect=true&convening=" + convening;
    }

    private void compare() {
        PrecedenceCard current = order.get(id());
        conflict = Conflict.between(current.version(), values(current.by(), current.language()), values(by, by == PrecedenceBy.COUNTRY ? language : null));
    }

    private static Map<String, String> values(PrecedenceBy by, String language) {
        var values = new LinkedHashMap<String, String>();
        values.put("precedence.by", Text.of("precedence.by." + by));
        values.put("precedence.language", language == null ? null : Languages.name(language));
        return values;
    }

    /** Saves what was chosen over what somebody else chose. */
    public String saveOver() {
        conflict = null;
        card = order.get(id());
        return choose();
    }

    /** Puts a rung one place up or down. */
    public void move(Rung rung, int by) {
        moveTo(rung, card.rungs().indexOf(rung) + 1 + by);
    }

    /** Puts the rung that was dragged where it was dropped. */
    public void drop(ReorderEvent event) {
        moveTo(card.rungs().get(event.getFromIndex()), event.getToIndex() + 1);
    }

    private void moveTo(Rung rung, int place) {
        if (notices.attempt(() -> order.move(id(), card.version(), rung, place), () -> notices.refuse(new StaleEdit()))) {
            notices.done("precedence.moved", Text.of("rank." + rung), place);
        }
        loadLadder();
    }

    /** The ladder as it stands; what is chosen in the form above and not saved yet stays chosen. */
    private void loadLadder() {
        card = order.get(id());
        rungs = new ArrayList<>(card.rungs());
    }

    public String backToDefault() {
        if (!notices.attempt(() -> order.backToDefault(id(), card.version()))) {
            load();
            return null;
        }
        notices.done("precedence.default");
        return "/delegation/precedence.xhtml?faces-redirect=true&convening=" + convening;
    }

    public String getRule() {
        return InForce.rule(card);
    }

    public String getSource() {
        return InForce.source(card);
    }

    public PrecedenceBy[] getAllBy() {
        return PrecedenceBy.values();
    }

    /** The languages that countries can be put in order by, by their English names. */
    public List<SelectItem> getLanguages() {
        return CountryNames.LANGUAGES.stream().map(tag -> new SelectItem(tag, Languages.name(tag)))
                .sorted(Comparator.comparing(SelectItem::getLabel)).toList();
    }

    private ConveningId id() {
        return new ConveningId(convening);
    }

    public PrecedenceCard getCard() {
        return card;
    }

    public List<Rung> getRungs() {
        return rungs;
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

    public PrecedenceBy getBy() {
        return by;
    }

    public void setBy(PrecedenceBy by) {
        this.by = by;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
