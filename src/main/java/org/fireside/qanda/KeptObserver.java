package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fireside.directory.KeptAsked;
import org.fireside.directory.KeptFact;
import org.fireside.qanda.model.QuestionRepository;

/** Tells people which questions are kept as theirs. */
@ApplicationScoped
public class KeptObserver {

    @Inject
    private QuestionRepository questions;

    void onAsked(@Observes KeptAsked asked) {
        asked.add("kept.questions", questions.textsOf(asked.registrations()).stream().map(text -> new KeptFact("kept.question", text)).toList());
    }
}
