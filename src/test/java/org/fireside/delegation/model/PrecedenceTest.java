package org.fireside.delegation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of the order with overrides, whatever was given: tried with many orders made up from a fixed seed. */
class PrecedenceTest {

    private static final int TRIES = 3_000;

    private final Random random = new Random(1961);

    @Test
    void nobodyIsLostOrDoubled() {
        for (int i = 0; i < TRIES; i++) {
            List<Long> order = order();
            assertThat(Precedence.withOverrides(order, places(order, order.size() + 3))).containsExactlyInAnyOrderElementsOf(order);
        }
    }

    @Test
    void whoWasGivenAPlaceOfTheirOwnStandsThere() {
        for (int i = 0; i < TRIES; i++) {
            List<Long> order = order();
            Map<Long, Integer> places = places(order, order.size());
            List<Long> standing = Precedence.withOverrides(order, places);
            places.forEach((member, place) -> {
                if (places.values().stream().filter(place::equals).count() == 1 && places.values().stream().distinct().count() == places.size()) {
                    assertThat(standing.indexOf(member) + 1).as("%s in %s", places, order).isEqualTo(place);
                }
            });
        }
    }

    @Test
    void theOthersKeepTheirOrder() {
        for (int i = 0; i < TRIES; i++) {
            List<Long> order = order();
            Map<Long, Integer> places = places(order, order.size() + 3);
            List<Long> others = order.stream().filter(member -> !places.containsKey(member)).toList();
            assertThat(Precedence.withOverrides(order, places).stream().filter(others::contains)).containsExactlyElementsOf(others);
        }
    }

    @Test
    void theSameIsDecidedTheSameWay() {
        for (int i = 0; i < TRIES; i++) {
            List<Long> order = order();
            Map<Long, Integer> places = places(order, order.size());
            assertThat(Precedence.withOverrides(order, new HashMap<>(places))).isEqualTo(Precedence.withOverrides(order, places));
        }
    }

    @Test
    void ofTwoWithOnePlaceWhoGoesFirstHasIt() {
        assertThat(Precedence.withOverrides(List.of(1L, 2L, 3L, 4L), Map.of(3L, 1, 4L, 1))).containsExactly(3L, 4L, 1L, 2L);
    }

    @Test
    void aPlaceBeyondTheLastIsTheLast() {
        assertThat(Precedence.withOverrides(List.of(1L, 2L, 3L), Map.of(1L, 9))).containsExactly(2L, 3L, 1L);
    }

    private List<Long> order() {
        List<Long> members = new java.util.ArrayList<>(LongStream.rangeClosed(1, 1 + random.nextInt(12)).boxed().toList());
        java.util.Collections.shuffle(members, random);
        return members;
    }

    private Map<Long, Integer> places(List<Long> order, int highest) {
        var places = new HashMap<Long, Integer>();
        for (Long member : order) {
            if (random.nextInt(3) == 0) {
                places.put(member, 1 + random.nextInt(highest));
            }
        }
        return places;
    }
}
