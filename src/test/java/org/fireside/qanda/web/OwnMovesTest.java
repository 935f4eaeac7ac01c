package org.fireside.qanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fireside.qanda.web.OwnMoves.OwnMove;
import org.junit.jupiter.api.Test;

class OwnMovesTest {

    private final OwnMoves own = new OwnMoves();

    @Test
    void movesAreTakenBackOneByOneTheLastFirst() {
        own.made(1, 5);
        own.made(2, 9);
        own.made(1, 6);
        assertThat(own.last()).isEqualTo(new OwnMove(1, 6));
        own.tookBack(7);
        assertThat(own.last()).isEqualTo(new OwnMove(2, 9));
        own.tookBack(10);
        assertThat(own.last()).as("it stands as after that move, under the version of the undoing").isEqualTo(new OwnMove(1, 7));
        own.tookBack(8);
        assertThat(own.isEmpty()).isTrue();
    }

    @Test
    void aMoveBeforeSomebodyElsesIsNotTakenForTheLast() {
        own.made(1, 5);
        own.made(1, 7);
        own.tookBack(8);
        assertThat(own.last()).as("version 6 was made elsewhere").isEqualTo(new OwnMove(1, 5));
    }
}
