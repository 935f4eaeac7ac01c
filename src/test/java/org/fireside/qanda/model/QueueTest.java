package org.fireside.qanda.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.fireside.convening.AttributionRule;
import org.fireside.qanda.LoggedQuestion;
import org.fireside.qanda.QuestionOrigin;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");
    private static final long SEED = 20310506;

    @Test
    void whoComesIsLastAndWhoComesBackIsFirst() {
        List<Question> queued = queued(3);
        assertThat(new Queue(queued).end()).isGreaterThan(queued.get(2).queuePlace());
        assertThat(new Queue(queued).head()).isLessThan(queued.get(0).queuePlace());
    }

    /** However often and wherever questions are moved, the queue is in the order a list would be in. */
    @Test
    void theOrderIsThatOfAListWhateverIsMoved() {
        var random = new Random(SEED);
        List<Question> expected = new ArrayList<>(queued(8));
        for (int i = 0; i < 500; i++) {
            Question moved = expected.remove(random.nextInt(expected.size()));
            int index = random.nextInt(expected.size() + 1);
            var before = new ArrayList<>(expected);
            before.add(moved);
            new Queue(inOrder(before)).move(moved, index);
            expected.add(index, moved);
            assertThat(inOrder(expected)).as("move %d of seed %d", i, SEED).isEqualTo(expected);
        }
    }

    @Test
    void oneMoveTouchesNoOtherQuestion() {
        List<Question> queued = queued(5);
        List<Integer> places = queued.stream().map(Question::queuePlace).toList();
        new Queue(queued).move(queued.get(4), 1);
        assertThat(queued.subList(0, 4).stream().map(Question::queuePlace)).isEqualTo(places.subList(0, 4));
        assertThat(queued.get(4).queuePlace()).isBetween(places.get(0) + 1, places.get(1) - 1);
    }

    private static List<Question> inOrder(List<Question> questions) {
        return questions.stream().sorted(Comparator.comparing(Question::queuePlace)).toList();
    }

    private static List<Question> queued(int number) {
        var queued = new ArrayList<Question>();
        for (int i = 0; i < number; i++) {
            Question question = question(i + 1L);
            question.queue(new Queue(queued).end(), NOON);
            queued.add(question);
        }
        return queued;
    }

    private static Question question(long id) {
        try {
            Question question = Question.logged(1, 2, new LoggedQuestion(QuestionOrigin.FLOOR, "Who pays?", null, null, null, List.of(), null, false), null,
                    AttributionRule.ON_THE_RECORD, "mona", NOON);
            Field field = Question.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(question, id);
            return question;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
