package org.fireside.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.qanda.QuestionAnswered;
import org.fireside.record.model.Remark;
import org.fireside.record.model.RemarkRepository;

/** Keeps what was said in answer to a question, in the transaction that marks the question as answered. */
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
}
