package org.fireside.qanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import org.fireside.convening.AttributionRule;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.NotAllowed;
import org.fireside.platform.PageRequest;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the people at the consoles tell each other, page by page, and nobody else reads. */
@ExtendWith(ArquillianExtension.class)
class PrivateLineIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(PrivateLineIT.class, OpenFloor.class);
    }

    @Inject
    OpenFloor openFloor;
    @Inject
    PrivateLine line;
    @Inject
    Caller caller;

    private OpenFloor.Place place;

    @BeforeEach
    void aFloor() {
        place = openFloor.prepare(AttributionRule.ON_THE_RECORD, Reading.AFTER, Admission.ANYONE);
    }

    @Test
    void theNewestComesFirstAndTheDatabasePages() {
        for (int i = 1; i <= 5; i++) {
            line.write(place.convening(), place.session(), " Note " + i + " ");
        }
        var page = line.page(place.convening(), place.session(), new PageRequest(0, 2));
        assertThat(page.rows()).extracting(PrivateNote::text).containsExactly("Note 5", "Note 4");
        assertThat(page.rows()).extracting(PrivateNote::by).containsOnly("organizer");
        assertThat(page.total()).isEqualTo(5);
        assertThat(line.page(place.convening(), place.session(), new PageRequest(4, 2)).rows()).extracting(PrivateNote::text).containsExactly("Note 1");
    }

    @Test
    void anEmptyNoteAndOneThatIsTooLongAreRefused() {
        assertThatThrownBy(() -> line.write(place.convening(), place.session(), " ")).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> line.write(place.convening(), place.session(), "x".repeat(501))).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void nobodyOutsideTheTeamReadsOrWrites() {
        caller.actAs("registrar");
        assertThatThrownBy(() -> line.page(place.convening(), place.session(), new PageRequest(0, 2))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> line.write(place.convening(), place.session(), "Hello")).isInstanceOf(NotAllowed.class);
    }
}
