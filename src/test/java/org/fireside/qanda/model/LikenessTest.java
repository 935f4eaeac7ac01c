package org.fireside.qanda.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String ASKED = "Will the port of Karachi be dredged before the monsoon?";

    @Test
    void theSameQuestionInOtherWordsIsFound() {
        assertThat(nearest(ASKED, "Will Karachi port be dredged before the next monsoon?")).contains(1L);
        assertThat(nearest(ASKED, "WILL THE PORT OF KARACHI BE DREDGED – before the monsoon")).contains(1L);
    }

    @Test
    void accentsAndScriptDoNotMatter() {
        assertThat(nearest("Qué dice el señor Núñez sobre el clima?", "Que dice el senor Nunez sobre el clima")).contains(1L);
        assertThat(nearest("کراچی کی بندرگاہ کب گہری ہوگی؟", "کراچی کی بندرگاہ کب گہری ہوگی")).contains(1L);
    }

    @Test
    void anotherQuestionIsNotCalledTheSame() {
        assertThat(nearest(ASKED, "Will the government raise the tax on fuel before the election?")).isEmpty();
        assertThat(nearest(ASKED, "")).isEmpty();
    }

    @Test
    void whatIsLookedForAreTheWordsThatTellMost() {
        assertThat(new Likeness(Likeness.words(ASKED)).telling()).startsWith("karachi", "dredged", "monsoon").doesNotContain("of", "be");
    }

    private static Optional<Long> nearest(String asked, String other) {
        return new Likeness(Likeness.words(asked)).nearest(Map.of(1L, Likeness.words(other), 2L, Set.of("something", "else")));
    }
}
