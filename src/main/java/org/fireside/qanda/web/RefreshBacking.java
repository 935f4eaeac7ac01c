package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks anew for all that a console shows of what others change. */
@Named
@ViewScoped
public class RefreshBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsoleBacking console;
    @Inject
    private MovesBacking moves;
    @Inject
    private FloorBacking floor;
    @Inject
    private LineBacking line;

    public void all() {
        if (console.getSession() != null) {
            moves.refresh();
            floor.refresh();
            line.refresh();
        }
    }
}
