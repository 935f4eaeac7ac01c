package org.fireside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveTopicTest {

    @Test
    void whoWasCutOffIsToldExactlyWhatWasMissed() {
        var topic = new LiveTopic();
        for (String data : List.of("a", "b", "c")) {
            topic.tell("change", data);
        }
        assertThat(told(topic, topic.id(1))).contains(List.of("b", "c"));
        assertThat(told(topic, topic.id(3))).contains(List.of());
        assertThat(told(topic, topic.id(0))).contains(List.of("a", "b", "c"));
        assertThat(topic.next(1).data()).isEqualTo("b");
        assertThat(topic.next(3)).isNull();
    }

    @Test
    void whoMissedMoreThanIsKeptOrComesFromAnotherRunAsksAnew() {
        var topic = new LiveTopic();
        for (int i = 0; i < 600; i++) {
            topic.tell("change", String.valueOf(i));
        }
        assertThat(told(topic, topic.id(80))).isEmpty();
        assertThat(told(topic, topic.id(88))).get().satisfies(events -> assertThat(events).hasSize(512).startsWith("88").endsWith("599"));
        assertThat(told(topic, new LiveTopic().id(0))).as("another run").isEmpty();
        assertThat(told(topic, topic.id(601))).as("never told").isEmpty();
        for (String id : new String[] {null, "", "12", "x-1", topic.id(1) + "9".repeat(30), topic.id(1) + "; drop"}) {
            assertThat(topic.number(id)).as(id).isEmpty();
        }
    }

    @Test
    void anEventIsWrittenAsTheStandardSays() {
        var topic = new LiveTopic();
        topic.tell("change", "{\"votes\":{}}");
        assertThat(new String(topic.next(0).bytes(), StandardCharsets.UTF_8)).isEqualTo("id: " + topic.id(1) + "\nevent: change\ndata: {\"votes\":{}}\n\n");
    }

    private static Optional<List<String>> told(LiveTopic topic, String id) {
        return topic.number(id).flatMap(topic::after).map(events -> events.stream().map(LiveTopic.LiveEvent::data).toList());
    }
}
