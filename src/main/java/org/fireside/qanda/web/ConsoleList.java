package org.fireside.qanda.web;

import java.util.EnumSet;
import java.util.Set;
import org.fireside.qanda.QuestionCounts;
import org.fireside.qanda.QuestionState;

/** The lists of which the console shows one beside what is asked and what is next. */
public enum ConsoleList {
    /** To be read, and approved: each a list of its own. */
    INCOMING(EnumSet.of(QuestionState.SUBMITTED, QuestionState.APPROVED)),
    KEPT(QuestionState.WAITING),
    ANSWERED(EnumSet.of(QuestionState.ANSWERED)),
    DISMISSED(EnumSet.of(QuestionState.DISMISSED)),
    MERGED(EnumSet.of(QuestionState.MERGED)),
    AWAY(EnumSet.allOf(QuestionState.class));

    private final Set<QuestionState> states;

    ConsoleList(Set<QuestionState> states) {
        this.states = states;
    }

    Set<QuestionState> states() {
        return states;
    }

    long count(QuestionCounts counts) {
        return switch (this) {
            case KEPT -> counts.kept();
            case AWAY -> counts.away();
            default -> states.stream().mapToLong(counts::in).sum();
        };
    }
}
