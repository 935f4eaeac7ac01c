package org.fireside.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.EnumSet;
import java.util.HashSet;
import javax.sql.DataSource;
import org.fireside.account.ConveningId;
import org.fireside.convening.ConveningMove;
import org.fireside.convening.Convenings;
import org.fireside.convening.Part;
import org.fireside.delegation.DelegationFilled;
import org.fireside.delegation.DelegationLine;
import org.fireside.delegation.Delegations;
import org.fireside.directory.OfficeFilled;
import org.fireside.directory.OrganisationKind;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.RankClass;
import org.fireside.platform.Agreed;
import org.fireside.platform.Caller;
import org.fireside.platform.InServer;
import org.fireside.platform.PageRequest;
import org.fireside.registration.GuestFilled;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The arrival board of a convening, up to two hundred delegations. */
@ExtendWith(ArquillianExtension.class)
class BoardIT {

    private static final int MANY = 200;

    @Deployment
    static WebArchive application() {
        return InServer.with(BoardIT.class);
    }

    @Inject
    Convenings convenings;
    @Inject
    Delegations delegations;
    @Inject
    CheckInDesk desk;
    @Inject
    ArrivalBoard board;
    @Inject
    Caller caller;
    @Resource
    UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/FiresideDS")
    DataSource database;

    private ConveningId convening;

    @BeforeEach
    void aPublishedConvening() {
        caller.actAs("organizer");
        convening = convenings.begin(Agreed.convening());
        convenings.make(convening, convenings.get(convening).version(), ConveningMove.PUBLISH);
    }

    @Test
    void itCountsWhoIsConfirmedInAndMissing() {
        long delegation = delegation();
        long head = member(delegation, true);
        member(delegation, true);
        long invited = member(delegation, false);
        delegations.makeHead(convening, delegation, head);
        assertThat(line()).extracting(DelegationLine::confirmed, DelegationLine::present, DelegationLine::missing, DelegationLine::headIsIn)
                .containsExactly(2L, 0L, 2L, false);
        desk.checkIn(convening, head);
        desk.checkIn(convening, invited);
        assertThat(line()).extracting(DelegationLine::confirmed, DelegationLine::present, DelegationLine::missing, DelegationLine::headIsIn)
                .containsExactly(2L, 2L, 1L, true);
        assertThat(board.totals(convening)).isEqualTo(new BoardTotals(1, 1, 2, 2, 1));
        desk.checkOut(convening, head);
        assertThat(board.totals(convening)).isEqualTo(new BoardTotals(1, 0, 2, 1, 2));
    }

    private DelegationLine line() {
        return board.page(convening, new PageRequest(0, 10)).rows().get(0);
    }

    @Test
    void twoHundredDelegationsTakeAsManyStatementsAsTen() throws Exception {
        for (int i = 0; i < MANY; i++) {
            long delegation = delegation();
            if (i % 10 == 0) {
                delegations.makeHead(convening, delegation, member(delegation, true));
            }
        }
        assertThat(statementsFor(50)).isEqualTo(statementsFor(10)).isGreaterThan(0);

        var seen = new HashSet<Long>();
        for (int first = 0; first < MANY; first += 50) {
            board.page(convening, new PageRequest(first, 50)).rows().forEach(line -> seen.add(line.delegation().id()));
        }
        assertThat(seen).hasSize(MANY);
        assertThat(board.totals(convening)).isEqualTo(new BoardTotals(MANY, 0, 20, 0, 20));
    }

    /** How often the board's connection asks for a page of so many. */
    private long statementsFor(int rows) throws Exception {
        transaction.begin();
        try {
            long before = selects();
            assertThat(board.page(convening, new PageRequest(0, rows)).rows()).hasSize(rows);
            return selects() - before;
        } finally {
            transaction.commit();
        }
    }

    private long selects() throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var status = statement.executeQuery("show session status like 'Com_select'")) {
            status.next();
            return status.getLong(2);
        }
    }

    private long delegation() {
        return delegations.create(convening, new DelegationFilled(Agreed.unique("Boardia"), OrganisationKind.COUNTRY, null, null));
    }

    private long member(long delegation, boolean confirmed) {
        return delegations.register(convening, delegation, new GuestFilled(null, new PersonFilled(null, "Given", Agreed.unique("Member"), null, null), null,
                new OfficeFilled("Office", "Examplia", RankClass.MINISTER, null, null, false), EnumSet.of(Part.DELEGATE), null, confirmed));
    }
}
