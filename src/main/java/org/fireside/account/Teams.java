package org.fireside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.fireside.account.model.Account;
import org.fireside.account.model.AccountRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Refused;

/** Who works on a convening, and as what. Whoever is not in the team sees nothing of it. */
@Guarded
@ApplicationScoped
@Transactional
public class Teams {

    @Inject
    private AccountRepository accounts;
    @Inject
    private AuditTrail audit;

    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER, Role.REGISTRAR, Role.MODERATOR})
    public List<TeamMember> of(ConveningId convening) {
        return accounts.team(convening);
    }

    /**
     * Takes an account into the team.
     *
     * @throws Refused if nobody has that user name, the account lacks the role, or is in the team in it already
     */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER})
    public void add(ConveningId convening, @NotBlank String userName, Role role) {
        Account account = accounts.find(userName.strip().toLowerCase(java.util.Locale.ROOT))
                .orElseThrow(() -> new Refused("userName", "team.userName.unknown", userName.strip()));
        if (role == Role.ADMINISTRATOR || !account.has(role)) {
            throw new Refused("role", "team.role.missing", account.userName());
        }
        if (!accounts.addToTeam(convening, account.id(), role)) {
            throw new Refused("userName", "team.already", account.userName());
        }
        audit.record(subject(convening, account), "team.added", Map.of(), Map.of("role", role.name()));
    }

    /** @throws Refused if no organizer would be left */
    @AllowedTo({Role.ADMINISTRATOR, Role.ORGANIZER})
    public void remove(ConveningId convening, long accountId, Role role) {
        Account account = accounts.get(accountId);
        if (accounts.removeFromTeam(convening, accountId, role)) {
            if (role == Role.ORGANIZER && accounts.team(convening).stream().noneMatch(m -> m.role() == Role.ORGANIZER)) {
                throw Refused.because("team.lastOrganizer");
            }
            audit.record(subject(convening, account), "team.removed", Map.of("role", role.name()), Map.of());
        }
    }

    /** Puts the caller into the team of a convening just begun, in the transaction that begins it. */
    void onBegun(@jakarta.enterprise.event.Observes ConveningBegun begun) {
        Account account = accounts.find(begun.organizer()).orElseThrow(org.fireside.platform.NotAllowed::new);
        accounts.addToTeam(begun.convening(), account.id(), Role.ORGANIZER);
        audit.record(subject(begun.convening(), account), "team.added", Map.of(), Map.of("role", Role.ORGANIZER.name()));
    }

    private static AuditSubject subject(ConveningId convening, Account account) {
        return new AuditSubject(convening.value(), "team", account.id(), account.userName());
    }
}
