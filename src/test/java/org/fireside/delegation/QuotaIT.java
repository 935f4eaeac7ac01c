package org.fireside.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.fireside.account.ConveningId;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;
import org.fireside.registration.GuestFilled;
import org.fireside.registration.GuestRewritten;
import org.fireside.registration.RegistrationMove;
import org.fireside.registration.Registrations;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No delegation gets one member too many in a part, whichever way and however many at once. */
@ExtendWith(ArquillianExtension.class)
class QuotaIT {

    @Deployment
    static WebArchive application() {
        return InServer.with(QuotaIT.class);
    }

    /** Somebody of the team, in a request of their own. */
    @ApplicationScoped
    public static class Colleague {

        @Inject
        private Caller caller;

        /** @return whether it was not refused */
        @ActivateRequestContext
        public boolean does(Runnable work) {
            caller.actAs("organizer");
            try {
                work.run();
                return true;
            } catch (Refused e) {
                return false;
            }
        }
    }

    @Inject
    Convenings convenings;
    @Inject
    Registrations registrations;
    @Inject
    Delegations delegations;
    @Inject
    Quotas quotas;
    @Inject
    Caller caller;
    @Inject
    Colleague colleague;
    @Resource
    ManagedExecutorService executor;

    private ConveningId convening;
    private long delegation;

    @BeforeEach
    void aDelegation() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
        delegation = create();
    }

    private long create() {
        return delegations.create(convening, new DelegationFilled(Agreed.unique("Examplia"), OrganisationKind.COUNTRY, null, null));
    }

    @Test
    void ofFortyAtOnceAsManyAreRegisteredAsMayCome() throws Exception {
        quotas.set(convening, delegation, Map.of(), Map.of(Part.DELEGATE, 8, Part.SECURITY, 4));
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 40; i++) {
            Part part = i % 2 == 0 ? Part.DELEGATE : Part.SECURITY;
            work.add(() -> colleague.does(() -> delegations.register(convening, delegation, member(part))));
        }
        long done = 0;
        for (Future<Boolean> one : executor.invokeAll(work)) {
            done += one.get() ? 1 : 0;
        }

        assertThat(done).isEqualTo(12);
        assertThat(quota(Part.DELEGATE)).isEqualTo(new QuotaLine(Part.DELEGATE, 8, 8));
        assertThat(quota(Part.SECURITY)).isEqualTo(new QuotaLine(Part.SECURITY, 4, 4));
        assertThat(delegations.members(convening, delegation, new PageRequest(0, 100)).total()).as("nobody half saved").isEqualTo(12);
    }

    @Test
    void aQuotaSetWhileMembersComeCountsThemAll() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 20; i++) {
            work.add(() -> colleague.does(() -> delegations.register(convening, delegation, member(Part.PRESS))));
            work.add(() -> colleague.does(() -> quotas.set(convening, delegation, Map.of(), Map.of(Part.PRESS, 10))));
        }
        for (Future<Boolean> one : executor.invokeAll(work)) {
            one.get();
        }

        QuotaLine press = quota(Part.PRESS);
        assertThat(press.taken()).as("all, where ten were there before the quota was set; else ten").isEqualTo(press.quota() == null ? 20 : 10);
        if (press.quota() != null) {
            assertThatThrownBy(() -> delegations.register(convening, delegation, member(Part.PRESS))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whoDeclinesLeavesThePlaceAndComesBackOnlyWhereThereIsOne() {
        quotas.set(convening, delegation, Map.of(), Map.of(Part.DELEGATE, 1));
        long first = delegations.register(convening, delegation, member(Part.DELEGATE));
        assertThatThrownBy(() -> delegations.register(convening, delegation, member(Part.DELEGATE)))
                .asInstanceOf(type(Refused.class)).satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("parts");
                    assertThat(refused.values()).contains("Delegate", 1);
                });
        make(first, RegistrationMove.DECLINE);
        delegations.register(convening, delegation, member(Part.DELEGATE));
        assertThatThrownBy(() -> make(first, RegistrationMove.INVITE_AGAIN)).isInstanceOf(Refused.class);
        assertThat(quota(Part.DELEGATE).taken()).isEqualTo(1);
    }

    private void make(long registration, RegistrationMove move) {
        registrations.make(convening, registration, registrations.get(convening, registration).version(), move);
    }

    @Test
    void anotherPartAndAnotherDelegationAreCounted() {
        quotas.set(convening, delegation, Map.of(), Map.of(Part.DELEGATE, 1, Part.PRESS, 1));
        long delegate = delegations.register(convening, delegation, member(Part.DELEGATE));
        delegations.register(convening, delegation, member(Part.PRESS));
        assertThatThrownBy(() -> rewrite(delegate, EnumSet.of(Part.DELEGATE, Part.PRESS))).isInstanceOf(Refused.class);
        rewrite(delegate, EnumSet.of(Part.STAFF));
        assertThat(quota(Part.DELEGATE).taken()).isZero();

        long elsewhere = delegations.register(convening, create(), member(Part.DELEGATE));
        assertThatThrownBy(() -> delegations.take(convening, delegation, elsewhere)).as("a member of another delegation").isInstanceOf(Refused.class);
        assertThat(quota(Part.DELEGATE).taken()).isZero();
        delegations.letGo(convening, delegation, delegate);
        delegations.take(convening, delegation, registrations.register(convening, member(Part.DELEGATE)));
        assertThat(quota(Part.DELEGATE)).isEqualTo(new QuotaLine(Part.DELEGATE, 1, 1));
    }

    private void rewrite(long registration, Set<Part> parts) {
        var details = registrations.details(convening, registration);
        registrations.rewrite(convening, registration, new GuestRewritten(details,
                new PersonFilled(null, "Given", details.person().familyName(), null, null), null, parts, null));
    }

    @Test
    void aQuotaUnderWhatIsTakenAndASecondOpinionAreRefused() {
        delegations.register(convening, delegation, member(Part.DELEGATE));
        delegations.register(convening, delegation, member(Part.DELEGATE));
        assertThatThrownBy(() -> quotas.set(convening, delegation, Map.of(), Map.of(Part.DELEGATE, 1))).isInstanceOf(Refused.class);
        quotas.set(convening, delegation, Map.of(), Map.of(Part.DELEGATE, 2));
        assertThatThrownBy(() -> quotas.set(convening, delegation, Map.of(), Map.of(Part.DELEGATE, 9))).isInstanceOf(StaleEdit.class);
        quotas.set(convening, delegation, Map.of(Part.DELEGATE, 2), Map.of());
        assertThat(quota(Part.DELEGATE)).isEqualTo(new QuotaLine(Part.DELEGATE, null, 2));
        assertThat(convenings.trail(convening, new PageRequest(0, 20)).rows()).extracting(line -> line.action()).contains("delegation.quotasSet");
    }

    private QuotaLine quota(Part part) {
        List<QuotaLine> lines = quotas.of(convening, delegation);
        return lines.stream().filter(line -> line.part() == part).findFirst().orElseThrow();
    }

    private static GuestFilled member(Part part) {
        return new GuestFilled(null, new PersonFilled(null, "Given", Agreed.unique("Member"), null, null), null, null, EnumSet.of(part), null, false);
    }
}
