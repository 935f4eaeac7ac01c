package org.fireside.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.qanda.QuestionAnswered;
import org.fireside.qanda.QuestionReopened;
import org.fireside.record.model.Remark;
import org.fireside.record.model.RemarkRepository;

/** Keeps what was said in answer to a question, in the transaction that marks the question as answered; and lets go of it in the one that takes that back. */
@ApplicationScoped
public class AnswerKeeper {

    @Inject
    private RemarkRepository remarks;
    @Inject
    private AuditTrail audit;

    void onAnswered(@Observes QuestionAnswered answered) {
        var remark = Remark.answering(answered);
        remarks.add(remark);
        audit.record(new AuditSubject(answered.convening().value(), "remark", remark.id(), "#" + remark.id()), "remark.logged", Map.of(), remark.facts());
    }

    /** The answer that was kept last goes; what was said before stays. */
    void onReopened(@Observes QuestionReopened reopened) {
        remarks.answersTo(reopened.convening(), List.of(reopened.questionId())).stream().reduce((earlier, later) -> later).ifPresent(last -> {
            audit.record(new AuditSubject(last.conveningId(), "remark", last.id(), "#" + last.id()), "remark.takenBack", last.facts(), Map.of());
            remarks.remove(last);
        });
    }
}
