package org.fireside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotSupportedException;
import org.fireside.platform.InServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong in a resource is told without what is inside. */
@ExtendWith(ArquillianExtension.class)
class UnexpectedMapperIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(UnexpectedMapperIT.class);
    }

    @Test
    void whoAskedIsToldAnIncidentAndNothingOfTheCause() {
        var answer = new UnexpectedMapper().toResponse(new IllegalStateException("select secret from table"));
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat((String) answer.getEntity()).contains("incident").doesNotContain("secret").doesNotContain("IllegalState");
    }

    @Test
    void whatTheServerAnswersByItselfStaysAsItIs() {
        assertThat(new UnexpectedMapper().toResponse(new NotSupportedException()).getStatus()).isEqualTo(415);
    }
}
