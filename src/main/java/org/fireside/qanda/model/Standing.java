package org.fireside.qanda.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.fireside.platform.Given;
import org.fireside.platform.Refused;
import org.fireside.qanda.Farewell;
import org.fireside.qanda.QuestionMarks;
import org.fireside.qanda.QuestionMove;
import org.fireside.qanda.QuestionState;

/** Where a question stands: all that a moderator's moves change of it, and that taking a move back restores. */
@Embeddable
public class Standing {

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.SUBMITTED;
    private String text;
    @Column(name = "original_text")
    private String originalText;
    private boolean pinned;
    private boolean caught;
    @Column(name = "held_at")
    private Instant heldAt;
    @Column(name = "queue_place")
    private Integer queuePlace;
    @Column(name = "archived_at")
    private Instant archivedAt;
    private boolean withdrawn;
    @Enumerated(EnumType.STRING)
    private Farewell farewell;
    @Column(name = "addressee_id")
    private Long addresseeId;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @Column(name = "queued_at")
    private Instant queuedAt;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "dismissed_at")
    private Instant dismissedAt;
    @Column(name = "dismissal_reason")
    private String dismissalReason;
    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    protected Standing() {
    }

    Standing(String text) {
        this.text = text;
    }

    /** This as it is now, whatever becomes of it. */
    Standing copy() {
        var copy = new Standing(text);
        copy.state = state;
        copy.originalText = originalText;
        copy.pinned = pinned;
        copy.caught = caught;
        copy.heldAt = heldAt;
        copy.queuePlace = queuePlace;
        copy.archivedAt = archivedAt;
        copy.withdrawn = withdrawn;
        copy.farewell = farewell;
        copy.addresseeId = addresseeId;
        copy.approvedAt = approvedAt;
        copy.queuedAt = queuedAt;
        copy.askedAt = askedAt;
        copy.answeredAt = answeredAt;
        copy.dismissedAt = dismissedAt;
        copy.dismissalReason = dismissalReason;
        copy.mergedIntoId = mergedIntoId;
        return copy;
    }

    /** Makes a move, or refuses. What is put, queued or approved is not held any more, and what leaves the queue has no place in it. */
    void go(QuestionMove move) {
        if (!move.isLegal(state, marks())) {
            throw Refused.because("question.move.illegal");
        }
        QuestionState to = move.to(state);
        if (to != QuestionState.QUEUED) {
            queuePlace = null;
        }
        if (to != state) {
            heldAt = null;
            caught = caught && to == QuestionState.SUBMITTED;
            pinned = pinned && (to == QuestionState.APPROVED || to == QuestionState.QUEUED);
        }
        state = to;
    }

    void approve(Instant at) {
        go(QuestionMove.APPROVE);
        approvedAt = at;
    }

    void queue(int place, Instant at) {
        go(QuestionMove.QUEUE);
        seen(at);
        queuedAt = at;
        queuePlace = place;
    }

    void moveInQueue(int place) {
        go(QuestionMove.REORDER);
        queuePlace = place;
    }

    void unqueue() {
        go(QuestionMove.UNQUEUE);
        queuedAt = null;
    }

    void ask(Instant at) {
        go(QuestionMove.ASK);
        seen(at);
        askedAt = at;
    }

    void unask(int place, Instant at) {
        go(QuestionMove.UNASK);
        askedAt = null;
        queuedAt = at;
        queuePlace = place;
    }

    void answer(Instant at) {
        go(QuestionMove.ANSWER);
        answeredAt = at;
    }

    void answerLater(Instant at) {
        go(QuestionMove.ANSWER_LATER);
        askedAt = at;
        answeredAt = at;
    }

    void pin() {
        go(QuestionMove.PIN);
        pinned = true;
    }

    void unpin() {
        go(QuestionMove.UNPIN);
        pinned = false;
    }

    void hold(Instant at) {
        go(QuestionMove.HOLD);
        heldAt = at;
    }

    void release() {
        go(QuestionMove.RELEASE);
        heldAt = null;
    }

    void edit(String wording) {
        if (Given.orNull(wording) == null) {
            throw new Refused("wording", "question.text.missing");
        }
        go(QuestionMove.EDIT);
        originalText = originalText == null ? text : originalText;
        text = wording.strip();
        if (text.equals(originalText)) {
            originalText = null;
        }
    }

    void address(Long placeOnStage) {
        go(QuestionMove.ADDRESS);
        addresseeId = placeOnStage;
    }

    void dismiss(String reason, Farewell told, Instant at) {
        if (Given.orNull(reason) == null) {
            throw new Refused("reason", "question.reason.missing");
        }
        go(QuestionMove.DISMISS);
        dismissalReason = reason.strip();
        farewell = told;
        dismissedAt = at;
    }

    void restore() {
        go(QuestionMove.RESTORE);
        dismissalReason = null;
        farewell = null;
        dismissedAt = null;
        approvedAt = null; // it is read anew
    }

    void withdraw(Instant at) {
        go(QuestionMove.WITHDRAW);
        withdrawn = true;
        dismissedAt = at;
    }

    void merge(Long into) {
        go(QuestionMove.MERGE);
        mergedIntoId = into;
    }

    void unmerge() {
        go(QuestionMove.UNMERGE);
        mergedIntoId = null;
        approvedAt = null;
    }

    void archive(Instant at) {
        go(QuestionMove.ARCHIVE);
        archivedAt = at;
    }

    void unarchive() {
        go(QuestionMove.UNARCHIVE);
        archivedAt = null;
    }

    /** A word of it wants reading first. */
    void catchIt() {
        caught = true;
    }

    /** Corrects what was logged by the team, which has no original. */
    void correct(String wording) {
        text = wording;
    }

    private void seen(Instant at) {
        approvedAt = approvedAt == null ? at : approvedAt;
    }

    QuestionMarks marks() {
        return new QuestionMarks(pinned, heldAt != null, archivedAt != null, withdrawn);
    }

    QuestionState state() {
        return state;
    }

    String text() {
        return text;
    }

    String originalText() {
        return originalText;
    }

    boolean caught() {
        return caught;
    }

    Integer queuePlace() {
        return queuePlace;
    }

    Farewell farewell() {
        return farewell;
    }

    Long addresseeId() {
        return addresseeId;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String dismissalReason() {
        return dismissalReason;
    }

    Long mergedIntoId() {
        return mergedIntoId;
    }
}
