package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.FloorCard;
import org.fireside.qanda.FloorState;
import org.fireside.qanda.Floors;
import org.fireside.qanda.WallMove;

/** The floor of the console's session, and its wall. */
@Named
@ViewScoped
public class FloorBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsoleBacking console;
    @Inject
    private Floors floors;
    @Inject
    private Notices notices;

    private FloorCard card;

    /** Asks anew. */
    public void refresh() {
        card = floors.find(console.id(), console.getSession()).orElse(null);
    }

    /** Makes a code to join with. */
    public void prepare() {
        attempt(() -> floors.prepare(console.id(), console.getSession()), "console.floor.prepared");
    }

    /** Opens it, or closes it. */
    public void turn() {
        refresh();
        if (card == null || card.state() != FloorState.OPEN) {
            attempt(() -> {
                floors.prepare(console.id(), console.getSession());
                floors.open(console.id(), console.getSession());
            }, "console.floor.opened");
        } else {
            attempt(() -> floors.close(console.id(), console.getSession()), "console.floor.closed");
        }
    }

    public void changeCode() {
        attempt(() -> floors.changeCode(console.id(), console.getSession()), "console.floor.code");
    }

    /** Does something to the wall, or takes it back. */
    public void make() {
        WallMove move = Pressed.now().choice(WallMove.class);
        if (attempt(() -> floors.make(console.id(), console.getSession(), move))) {
            notices.done("console.wall.done." + move + "." + card.wall().does(move));
        }
    }

    /** One question more on the wall, or one less. */
    public void showTop() {
        refresh();
        int top = card.wall().top() + (Pressed.now().before() ? -1 : 1);
        if (attempt(() -> floors.showOnWall(console.id(), console.getSession(), top))) {
            notices.done("console.wall.done.top", top);
        }
    }

    private void attempt(Runnable action, String done) {
        if (attempt(action)) {
            notices.done(done);
        }
    }

    /** Does something, and asks how the floor stands then. @return whether it went through */
    private boolean attempt(Runnable action) {
        boolean done = notices.attempt(action);
        refresh();
        return done;
    }

    public FloorCard getCard() {
        return card;
    }

    public boolean isOpen() {
        return card != null && card.state() == FloorState.OPEN;
    }
}
