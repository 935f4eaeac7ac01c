package org.fireside.qanda.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.fireside.platform.Refused;
import org.fireside.platform.Text;
import org.fireside.platform.web.Notices;
import org.fireside.qanda.Floors;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.MoveLine;
import org.fireside.qanda.QuestionMove;

/** The moves that are one press, and taking them back. */
@Named
@ViewScoped
public class MovesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 15;
    private static final int WORDS_SHOWN = 80;

    @Inject
    private ConsoleBacking console;
    @Inject
    private Moderation moderation;
    @Inject
    private Floors floors;
    @Inject
    private Notices notices;

    private final OwnMoves own = new OwnMoves();
    private List<MoveLine> last = List.of();
    private String told;
    private String about;
    private boolean isUndoable;

    public void make() {
        Pressed pressed = Pressed.now();
        QuestionMove move = pressed.choice(QuestionMove.class);
        attempt(() -> made(move, pressed.question(), moderation.make(console.id(), pressed.question(), pressed.version(), move)));
    }

    /** To another place in the queue. */
    public void reorder() {
        Pressed pressed = Pressed.now();
        attempt(() -> made(QuestionMove.REORDER, pressed.question(),
                moderation.reorder(console.id(), pressed.question(), pressed.version(), pressed.other(), pressed.before())));
    }

    /** Into the one that asks nearly the same. */
    public void merge() {
        Pressed pressed = Pressed.now();
        attempt(() -> made(QuestionMove.MERGE, pressed.question(), moderation.merge(console.id(), pressed.question(), pressed.version(), pressed.other())));
    }

    public void block() {
        long question = Pressed.now().question();
        attempt(() -> {
            floors.block(console.id(), question);
            own.made(OwnMoves.Kind.BLOCK, question);
            tellUndoable("console.blocked", question);
        });
    }

    public void unblock() {
        long question = Pressed.now().question();
        attempt(() -> {
            floors.unblock(console.id(), question);
            own.made(OwnMoves.Kind.UNBLOCK, question);
            tellUndoable("console.unblocked", question);
        });
    }

    /** Takes back what was done last here, unless somebody else moved the question since. */
    public void undo() {
        OwnMoves.OwnMove move = own.last();
        if (move == null) {
            notices.refuse(Refused.because("console.undo.none"));
        } else if (attempt(() -> takeBack(move))) {
            tell("question.done.undo", move.question());
        } else {
            own.forgetLast();
        }
    }

    private void takeBack(OwnMoves.OwnMove move) {
        switch (move.kind()) {
            case MOVE -> own.tookBack(moderation.undo(console.id(), move.question(), move.version()));
            case BLOCK -> {
                floors.unblock(console.id(), move.question());
                own.forgetLast();
            }
            case UNBLOCK -> {
                floors.block(console.id(), move.question());
                own.forgetLast();
            }
        }
    }

    /** Takes back a move of the list, whoever made it. */
    public void undoOther() {
        Pressed pressed = Pressed.now();
        OwnMoves.OwnMove move = own.last();
        if (move != null && move.isMoveOf(pressed.question()) && move.version() == pressed.version()) {
            undo();
        } else {
            attempt(() -> {
                moderation.undo(console.id(), pressed.question(), pressed.version());
                tell("question.done.undo", pressed.question());
            });
        }
    }

    /** A move was made here. @param version of the question after it */
    void made(QuestionMove move, long question, int version) {
        own.made(question, version);
        tellUndoable("question.done." + move, question);
    }

    private void tellUndoable(String key, long question) {
        tell(key, question);
        isUndoable = true;
    }

    private void tell(String key, long question) {
        isUndoable = false;
        told = Text.of(key);
        String text = moderation.get(console.id(), question).text();
        about = text.length() > WORDS_SHOWN ? text.substring(0, WORDS_SHOWN) + "…" : text;
    }

    /** Does something, and shows how all stands then, whether it went through or somebody else was first. */
    boolean attempt(Runnable action) {
        boolean done = notices.attempt(action, () -> notices.refuse(Refused.because("console.stale")));
        if (!done) {
            told = null;
            isUndoable = false;
        }
        refresh();
        return done;
    }

    /** Asks anew. */
    public void refresh() {
        console.refresh();
        last = moderation.lastMoves(console.id(), console.getSession(), SHOWN);
    }

    public List<MoveLine> getLast() {
        return last;
    }

    /** What was done last here, or null. */
    public String getTold() {
        return told;
    }

    /** The words of the question that it was done with. */
    public String getAbout() {
        return about;
    }

    /** Whether what is told can be taken back by a press beside it. */
    public boolean isUndoable() {
        return isUndoable;
    }
}
