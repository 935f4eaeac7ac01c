package org.fireside.qanda.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Refused;
import org.fireside.qanda.QuestionCard;

/** Questions as they are suggested while a moderator types: their words, and the number, for two may be worded alike. */
class TypedQuestions implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WORDS_SHOWN = 120;

    private final Map<String, Long> suggested = new HashMap<>();

    List<String> suggest(List<QuestionCard.Other> questions) {
        return questions.stream().map(this::suggest).toList();
    }

    private String suggest(QuestionCard.Other question) {
        String words = question.text().replaceAll("\\s+", " ");
        String written = (words.length() > WORDS_SHOWN ? words.substring(0, WORDS_SHOWN) + "…" : words) + " #" + question.id();
        suggested.put(written, question.id());
        return written;
    }

    /** @throws Refused if none was chosen */
    long chosen(String typed) {
        Long question = typed == null ? null : suggested.get(typed.strip());
        if (question == null) {
            throw new Refused("into", "console.merge.choose");
        }
        return question;
    }
}
