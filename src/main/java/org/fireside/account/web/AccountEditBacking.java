package org.fireside.account.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.fireside.account.AccountCard;
import org.fireside.account.Accounts;
import org.fireside.account.Role;
import org.fireside.platform.Text;
import org.fireside.platform.web.Conflict;
import org.fireside.platform.web.Notices;

/** The page on which the administrator creates and changes an account. */
@Named
@ViewScoped
public class AccountEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SHOWN_ONCE = "temporaryPassword";

    @Inject
    private Accounts accounts;
    @Inject
    private Notices notices;

    private Long id;
    private int version;
    private String userName;
    private String fullName;
    private Role[] roles = {};
    private boolean disabled;
    private String temporaryPassword;
    private Conflict conflict;

    public void load() {
        temporaryPassword = (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get(SHOWN_ONCE);
        if (id != null && version == 0) {
            fill(accounts.get(id));
        }
    }

    private void fill(AccountCard card) {
        version = card.version();
        userName = card.userName();
        fullName = card.fullName();
        roles = card.roles().toArray(Role[]::new);
        disabled = card.disabled();
    }

    public String save() {
        if (id == null) {
            return create();
        }
        if (!notices.attempt(() -> accounts.edit(id, version, fullName, chosenRoles(), disabled), this::compare)) {
            return null;
        }
        notices.done("account.saved", userName);
        return "/account/list.xhtml?faces-redirect=true";
    }

    private String create() {
        var created = new AtomicReference<Accounts.Created>();
        if (!notices.attempt(() -> created.set(accounts.create(new Accounts.Filled(userName, fullName, chosenRoles()))))) {
            return null;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SHOWN_ONCE, created.get().temporaryPassword());
        return "/account/edit.xhtml?faces-redirect=true&account=" + created.get().id();
    }

    private void compare() {
        AccountCard current = accounts.get(id);
        conflict = Conflict.between(current.version(), values(current.fullName(), current.roles(), current.disabled()),
                values(fullName, chosenRoles(), disabled));
    }

    private static Map<String, String> values(String fullName, Set<Role> roles, boolean disabled) {
        var values = new LinkedHashMap<String, String>();
        values.put("account.fullName", fullName);
        values.put("account.roles", roles.stream().map(role -> Text.of("role." + role)).collect(Collectors.joining(", ")));
        values.put("account.state", Text.of(disabled ? "account.disabled" : "account.enabled"));
        return values;
    }

    /** Saves what was typed over what somebody else saved. */
    public String saveOver() {
        version = conflict.version();
        conflict = null;
        return save();
    }

    public void resetPassword() {
        if (notices.attempt(() -> temporaryPassword = accounts.resetPassword(id))) {
            version = accounts.get(id).version();
        }
    }

    private Set<Role> chosenRoles() {
        return roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    public String getTemporaryPassword() {
        return temporaryPassword;
    }
}
