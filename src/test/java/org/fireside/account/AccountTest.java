package org.fireside.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.fireside.account.model.Account;
import org.fireside.platform.Refused;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");

    private final Account account = new Account("ann", "Ann Example", EnumSet.of(Role.REGISTRAR), "hash");

    @Test
    void fiveWrongPasswordsInARowRefuseSignInForAWhile() {
        for (int i = 0; i < 4; i++) {
            account.signInFailed(NOON);
        }
        assertThat(account.maySignIn(NOON)).isTrue();
        account.signInFailed(NOON);
        assertThat(account.maySignIn(NOON.plus(Duration.ofMinutes(4)))).isFalse();
        assertThat(account.maySignIn(NOON.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        for (int i = 0; i < 4; i++) {
            account.signInFailed(NOON);
        }
        account.signInSucceeded();
        account.signInFailed(NOON);
        assertThat(account.maySignIn(NOON)).isTrue();
    }

    @Test
    void aDisabledAccountNeverSignsIn() {
        account.edit("Ann Example", Set.of(Role.REGISTRAR), true);
        assertThat(account.maySignIn(NOON)).isFalse();
    }

    @Test
    void anAccountWithoutRolesIsRefused() {
        assertThatThrownBy(() -> account.edit("Ann Example", Set.of(), false)).isInstanceOf(Refused.class);
    }

    @Test
    void aPasswordThatSomebodyElseSetIsTemporary() {
        assertThat(account.hasTemporaryPassword()).isTrue();
        account.choosePassword("other");
        assertThat(account.hasTemporaryPassword()).isFalse();
        account.resetPassword("third");
        assertThat(account.hasTemporaryPassword()).isTrue();
    }

    @Test
    void theTrailNeverHoldsAPassword() {
        assertThat(account.facts().values()).doesNotContain("hash");
    }
}
