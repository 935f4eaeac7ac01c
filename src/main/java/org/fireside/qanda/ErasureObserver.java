package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.directory.PersonErased;
import org.fireside.platform.Folding;
import org.fireside.platform.Forgetting;
import org.fireside.qanda.model.QuestionRepository;

/** When a person is erased, their questions stay, and their name goes out of what was written. */
@ApplicationScoped
public class ErasureObserver {

    @Inject
    private QuestionRepository questions;
    @Inject
    private Forgetting forgetting;

    void onErased(@Observes PersonErased erased) {
        questions.forgetWords(questions.naming(erased.names()));
        erased.forgot("text", forgetting.in(erased.names(), "question", "text", "original_text", "asker_in_words", "dismissal_reason"));
        forgetting.in(erased.names(), "question_move", "text", "original_text", "dismissal_reason");
        forgetting.in(erased.names(), "floor", "held_words");
        erased.forgot("text", forgetting.in(erased.names(), "console_note", "text"));
        erased.forgot("text", forgetting.in(erased.names(), "question_rule_change", "reason"));
        erased.forgot("text", forgetting.in(erased.names(), "poll", "prompt") + forgetting.in(erased.names(), "poll_option", "text")
                + forgetting.in(erased.names(), "poll_answer", "words"));
        forgetting.in(erased.names().stream().map(name -> String.join(" ", Folding.inOrder(name))).toList(), "poll_answer", "folded");
    }
}
