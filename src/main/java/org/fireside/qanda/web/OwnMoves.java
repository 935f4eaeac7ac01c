package org.fireside.qanda.web;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was done at one console, so that it can be taken back there one by one, and never somebody else's. */
class OwnMoves implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;

    private final Deque<OwnMove> moves = new ArrayDeque<>();

    enum Kind {
        /** Of a question. */
        MOVE,
        /** Of the phone it came from. */
        BLOCK,
        UNBLOCK
    }

    /** @param version of the question after it; of no meaning where a phone was blocked or let in again */
    record OwnMove(Kind kind, long question, int version) implements Serializable {

        boolean isMoveOf(long id) {
            return kind == Kind.MOVE && question == id;
        }
    }

    void made(long question, int version) {
        keep(new OwnMove(Kind.MOVE, question, version));
    }

    void made(Kind kind, long question) {
        keep(new OwnMove(kind, question, 0));
    }

    private void keep(OwnMove move) {
        moves.push(move);
        if (moves.size() > KEPT) {
            moves.removeLast();
        }
    }

    /** The last, or null. */
    OwnMove last() {
        return moves.peek();
    }

    /** The last is over: it was taken back, or cannot be any more. */
    void forgetLast() {
        moves.pop();
    }

    /** The last was taken back: the question stands as after the move before, under a version of its own. */
    void tookBack(int version) {
        OwnMove undone = moves.pop();
        var others = new ArrayDeque<OwnMove>();
        boolean found = false;
        for (OwnMove each : moves) {
            boolean before = !found && each.isMoveOf(undone.question());
            found = found || before;
            others.addLast(before && each.version() == undone.version() - 1 ? new OwnMove(Kind.MOVE, each.question(), version) : each);
        }
        moves.clear();
        moves.addAll(others);
    }
}
