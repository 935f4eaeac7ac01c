package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.qanda.Fairness;
import org.fireside.qanda.Glance;

/** Fairness at a glance: asked for while it is looked at, and not otherwise. */
@Named
@ViewScoped
public class FairnessBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsoleBacking console;
    @Inject
    private Fairness fairness;

    private Glance glance;

    /** The shares of delegations, or of topics. @param of the end of its text key */
    public record Table(String of, List<Glance.Share> shares) {
    }

    /** Asks anew. */
    public void refresh() {
        glance = fairness.glance(console.id(), console.getSession());
    }

    public List<Table> getTables() {
        return List.of(new Table("delegation", glance.delegations()), new Table("topic", glance.topics()));
    }

    public Glance getGlance() {
        return glance;
    }
}
