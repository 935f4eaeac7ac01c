package org.fireside.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.fireside.account.Accounts;
import org.fireside.platform.Refused;
import org.fireside.platform.web.Notices;

/** The page on which somebody changes the own password. */
@Named
@RequestScoped
public class PasswordBacking {

    @Inject
    private Accounts accounts;
    @Inject
    private Notices notices;

    private String current;
    private String chosen;
    private String repeated;

    public boolean isTemporary() {
        return accounts.own().passwordIsTemporary();
    }

    public String change() {
        if (!Objects.equals(chosen, repeated)) {
            notices.refuse(new Refused("repeated", "account.password.differs"));
            return null;
        }
        if (!notices.attempt(() -> accounts.changePassword(current, chosen == null ? "" : chosen))) {
            return null;
        }
        notices.done("account.password.changed");
        return "/convening/list.xhtml?faces-redirect=true";
    }

    public String getCurrent() {
        return null; // passwords are never sent back
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getRepeated() {
        return null;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
