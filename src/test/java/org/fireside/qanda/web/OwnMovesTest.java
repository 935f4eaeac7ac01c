package org.fireside.qanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fireside.qanda.web.OwnMoves.Kind;
import org.fireside.qanda.web.OwnMoves.OwnMove;
import org.junit.jupiter.api.Test;

class OwnMovesTest {

    private final OwnMoves own = new OwnMoves();

    @Test
    void movesAreTakenBackOneByOneTheLastFirst() {
        own.made(1, 5);
        own.made(2, 9);
        own.made(1, 6);
        assertThat(own.last()).isEqualTo(new OwnMove(Kind.MOVE, 1, 6));
        own.tookBack(7);
        assertThat(own.last()).isEqualTo(new OwnMove(Kind.MOVE, 2, 9));
        own.tookBack(10);
        assertThat(own.last()).as("it stands as after that move, under the version of the undoing").isEqualTo(new OwnMove(Kind.MOVE, 1, 7));
        own.tookBack(8);
        assertThat(own.last()).isNull();
    }

    @Test
    void aMoveBeforeSomebodyElsesIsNotTakenForTheLast() {
        own.made(1, 5);
        own.made(1, 7);
        own.tookBack(8);
        assertThat(own.last()).as("version 6 was made elsewhere").isEqualTo(new OwnMove(Kind.MOVE, 1, 5));
    }

    @Test
    void thatAPhoneWasBlockedIsNoMoveOfItsQuestion() {
        own.made(1, 5);
        own.made(Kind.BLOCK, 1);
        own.made(1, 6);
        own.tookBack(7);
        assertThat(own.last()).isEqualTo(new OwnMove(Kind.BLOCK, 1, 0));
        own.forgetLast();
        assertThat(own.last()).isEqualTo(new OwnMove(Kind.MOVE, 1, 7));
    }
}
