package org.fireside.qanda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.fireside.platform.Refused;
import org.fireside.qanda.QuestionMove;

/** A move that a moderator made, and how the question stood before it. */
@Entity
@Table(name = "question_move")
public class MoveMade {

    /** For how long a move can be taken back. */
    public static final Duration A_WHILE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "question_id")
    private long questionId;
    @Column(name = "made_at")
    private Instant at;
    @Column(name = "made_by")
    private String by;
    @Enumerated(EnumType.STRING)
    private QuestionMove move;
    @Column(name = "undone_at")
    private Instant undoneAt;
    @Embedded
    private Standing before;

    protected MoveMade() {
    }

    MoveMade(long questionId, QuestionMove move, Standing before, String by, Instant at) {
        this.questionId = questionId;
        this.move = move;
        this.before = before;
        this.by = by;
        this.at = at;
    }

    /** @throws Refused if it was taken back already, or is too long ago */
    Standing undo(Instant now) {
        if (undoneAt != null) {
            throw Refused.because("question.move.illegal");
        }
        if (at.plus(A_WHILE).isBefore(now)) {
            throw Refused.because("question.undo.late", A_WHILE.toMinutes());
        }
        undoneAt = now;
        return before.copy();
    }

    public QuestionMove move() {
        return move;
    }
}
