package org.fireside.qanda.web;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** The moves that were made at one console, so that they can be taken back there one by one, and never somebody else's. */
class OwnMoves implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;

    private final Deque<OwnMove> moves = new ArrayDeque<>();

    /** @param version of the question after it */
    record OwnMove(long question, int version) implements Serializable {
    }

    void made(long question, int version) {
        moves.push(new OwnMove(question, version));
        if (moves.size() > KEPT) {
            moves.removeLast();
        }
    }

    /** The last, or null. */
    OwnMove last() {
        return moves.peek();
    }

    /** The last cannot be taken back any more. */
    void forgetLast() {
        moves.pop();
    }

    /** The last was taken back: the question stands as after the move before, under a version of its own. */
    void tookBack(int version) {
        OwnMove undone = moves.pop();
        var others = new ArrayDeque<OwnMove>();
        boolean found = false;
        for (OwnMove each : moves) {
            boolean before = !found && each.question() == undone.question();
            found = found || before;
            others.addLast(before && each.version() == undone.version() - 1 ? new OwnMove(each.question(), version) : each);
        }
        moves.clear();
        moves.addAll(others);
    }

    boolean isEmpty() {
        return moves.isEmpty();
    }
}
