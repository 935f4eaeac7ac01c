package org.fireside.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fireside.account.ConveningId;
import org.fireside.account.Role;
import org.fireside.account.TeamMember;
import org.fireside.account.Teams;
import org.fireside.platform.web.Notices;

/** The page of a convening's team. */
@Named
@ViewScoped
public class TeamBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Teams teams;
    @Inject
    private Notices notices;

    private long convening;
    private String userName;
    private Role role = Role.REGISTRAR;
    private List<TeamMember> members;

    public void load() {
        members = teams.of(new ConveningId(convening));
    }

    public void add() {
        if (notices.attempt(() -> teams.add(new ConveningId(convening), userName, role))) {
            notices.done("team.added", userName);
            userName = null;
            load();
        }
    }

    public void remove(TeamMember member) {
        if (notices.attempt(() -> teams.remove(new ConveningId(convening), member.accountId(), member.role()))) {
            notices.done("team.removed", member.userName());
            load();
        }
    }

    public Set<Role> getTeamRoles() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    }

    public List<TeamMember> getMembers() {
        return members;
    }

    public long getConvening() {
        return convening;
    }

    public void setConvening(long convening) {
        this.convening = convening;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
