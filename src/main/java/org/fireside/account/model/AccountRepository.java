package org.fireside.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fireside.account.AccountCard;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.TeamMember;
import org.fireside.platform.NotFound;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;

/** Repository of accounts and of the teams they are in. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public Account get(long id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(() -> new NotFound("account", id));
    }

    public Optional<Account> find(String userName) {
        return byName(userName).getResultStream().findFirst();
    }

    /** Finds and locks, so that failures are counted one after the other. */
    public Optional<Account> findForSignIn(String userName) {
        return byName(userName).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private jakarta.persistence.TypedQuery<Account> byName(String userName) {
        return em.createQuery("select a from Account a where a.userName = :name", Account.class).setParameter("name", userName);
    }

    public Page<AccountCard> page(PageRequest request) {
        var rows = em.createQuery("select a from Account a order by a.userName", Account.class)
                .setFirstResult(request.first()).setMaxResults(request.size())
                .setHint("eclipselink.batch", "a.roles").setHint("eclipselink.batch.type", "IN")
                .getResultStream().map(Account::card).toList();
        return new Page<>(rows, em.createQuery("select count(a) from Account a", Long.class).getSingleResult());
    }

    public long countEnabled(Role role) {
        return em.createQuery("select count(a) from Account a where :role member of a.roles and a.disabled = false", Long.class)
                .setParameter("role", role).getSingleResult();
    }

    /** The roles of an account that is not disabled; none for a name nobody has. */
    public Set<Role> rolesOf(String userName) {
        return rolesIn(em.createNativeQuery("""
                select r.role from account a join account_role r on r.account_id = a.id
                where a.user_name = ? and a.disabled = false""").setParameter(1, userName));
    }

    /** The roles in one convening's team, and ADMINISTRATOR where the account has it. */
    public Set<Role> rolesOf(String userName, ConveningId convening) {
        return rolesIn(em.createNativeQuery("""
                select r.role from account a join account_role r on r.account_id = a.id
                where a.user_name = ? and a.disabled = false and (r.role = 'ADMINISTRATOR' or exists (select 1 from team_member t
                  where t.account_id = a.id and t.role = r.role and t.convening_id = ?))""")
                .setParameter(1, userName).setParameter(2, convening.value()));
    }

    /** Ids of the convenings in whose team an account is in one of these roles. */
    public Set<Long> conveningsOf(String userName, Set<Role> roles) {
        var ids = new HashSet<Long>();
        for (Role role : roles) {
            List<?> found = em.createNativeQuery("""
                    select t.convening_id from account a join team_member t on t.account_id = a.id
                    where a.user_name = ? and a.disabled = false and t.role = ?""")
                    .setParameter(1, userName).setParameter(2, role.name()).getResultList();
            found.forEach(id -> ids.add(((Number) id).longValue()));
        }
        return ids;
    }

    private static Set<Role> rolesIn(jakarta.persistence.Query query) {
        var roles = EnumSet.noneOf(Role.class);
        for (Object role : query.getResultList()) {
            roles.add(Role.valueOf(String.valueOf(role)));
        }
        return roles;
    }

    /** A team is small by nature: it is read whole. */
    public List<TeamMember> team(ConveningId convening) {
        List<?> rows = em.createNativeQuery("""
                select a.id, a.user_name, a.full_name, t.role from team_member t join account a on a.id = t.account_id
                where t.convening_id = ? order by a.full_name, a.id, t.role""").setParameter(1, convening.value()).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new TeamMember(((Number) row[0]).longValue(),
                String.valueOf(row[1]), String.valueOf(row[2]), Role.valueOf(String.valueOf(row[3])))).toList();
    }

    /** @return whether the account was not yet in the team in this role */
    public boolean addToTeam(ConveningId convening, long accountId, Role role) {
        return em.createNativeQuery("insert ignore into team_member (convening_id, account_id, role) values (?, ?, ?)")
                .setParameter(1, convening.value()).setParameter(2, accountId).setParameter(3, role.name()).executeUpdate() == 1;
    }

    public boolean removeFromTeam(ConveningId convening, long accountId, Role role) {
        return em.createNativeQuery("delete from team_member where convening_id = ? and account_id = ? and role = ?")
                .setParameter(1, convening.value()).setParameter(2, accountId).setParameter(3, role.name()).executeUpdate() == 1;
    }

    /** Takes an account out of every team in the roles that it no longer has. */
    public void removeFromTeams(long accountId, Set<Role> rolesLost) {
        for (Role role : rolesLost) {
            em.createNativeQuery("delete from team_member where account_id = ? and role = ?")
                    .setParameter(1, accountId).setParameter(2, role.name()).executeUpdate();
        }
    }

    public void flush() {
        em.flush();
    }
}
