package org.fireside.qanda.model;

import java.util.ArrayList;
import java.util.List;
import org.fireside.platform.Refused;

/**
 * The queue of a session. The places have gaps between them, so that a question can go between two others without touching them, and
 * whoever works on those is not told that they changed.
 */
public class Queue {

    private static final int GAP = 1 << 10;

    private final List<Question> questions;

    /** @param questions that are queued, in order */
    public Queue(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** A place after all. */
    public int end() {
        return questions.isEmpty() ? 0 : place(questions.size() - 1) + GAP;
    }

    /** A place before all. */
    public int head() {
        return questions.isEmpty() ? 0 : place(0) - GAP;
    }

    /** Moves a question next to another. @throws Refused if that is not in the queue, or the same */
    public void moveNextTo(Question question, long neighbour, boolean before) {
        List<Long> others = questions.stream().map(Question::id).filter(id -> id != question.id()).toList();
        int at = others.indexOf(neighbour);
        if (at < 0) {
            throw Refused.because("question.reorder.gone");
        }
        move(question, before ? at : at + 1);
    }

    /** Moves a question, so that {@code index} others are before it. */
    public void move(Question question, int index) {
        var others = new ArrayList<>(questions);
        others.removeIf(each -> each.id() == question.id());
        int at = Math.max(0, Math.min(index, others.size()));
        var without = new Queue(others);
        if (at == 0 || at == others.size()) {
            question.moveInQueue(at == 0 ? without.head() : without.end());
        } else if (without.place(at) - without.place(at - 1) > 1) {
            question.moveInQueue(without.place(at - 1) + (without.place(at) - without.place(at - 1)) / 2);
        } else {
            others.add(at, question);
            spread(others);
        }
    }

    private static void spread(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).moveInQueue(i * GAP);
        }
    }

    private int place(int index) {
        return questions.get(index).queuePlace();
    }
}
