package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.fireside.convening.Figures;
import org.fireside.qanda.model.QuestionRepository;

/** Counts the questions of a convening when its figures are asked for. */
@ApplicationScoped
public class QuestionFigures {

    @Inject
    private QuestionRepository questions;

    void onFigures(@Observes Figures figures) {
        figures.put(Figures.Figure.QUESTIONS_ASKED, questions.count(figures.convening(), QuestionState.REACHED));
        figures.put(Figures.Figure.QUESTIONS_ANSWERED, questions.count(figures.convening(), EnumSet.of(QuestionState.ANSWERED)));
    }
}
