package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.platform.Letter;
import org.fireside.platform.Outbox;
import org.fireside.platform.Text;
import org.fireside.qanda.model.Question;
import org.fireside.registration.GuestCard;
import org.fireside.registration.LetterText;
import org.fireside.registration.Registrations;

/** Sends the answers that are given in writing to those who asked. */
@ApplicationScoped
class AnswerLetters {

    @Inject
    private Registrations registrations;
    @Inject
    private Convenings convenings;
    @Inject
    private Outbox outbox;

    private GuestCard asker(ConveningId convening, Question question) {
        return question.askerId() == null ? null : registrations.cards(convening, List.of(question.askerId())).get(question.askerId());
    }

    /** The answer is taken back: what was not sent yet never is. */
    void takeBack(Question question) {
        outbox.withdraw(occasion(question));
    }

    private static String occasion(Question question) {
        return "question/" + question.id() + "/answer";
    }

    /** Sends the answer, where it is known to whom. */
    void send(ConveningId convening, Question question, String answer) {
        GuestCard asker = asker(convening, question);
        String address = question.replyTo() != null || asker == null ? question.replyTo() : asker.email();
        if (address == null) {
            return;
        }
        String title = convenings.get(convening).title();
        String subject = Text.of("answer.letter.subject", title);
        var values = Map.of("convening", title, "question", question.text(), "answer", answer);
        outbox.put(new Letter(convening.value(), occasion(question) + "/" + question.version(), asker == null ? null : asker.name(), address, subject,
                LetterText.plain(Text.of("answer.letter"), values), LetterText.html(subject, Text.of("answer.letter"), values), null));
    }
}
