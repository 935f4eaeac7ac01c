package org.fireside.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fireside.account.Accounts;

/** Where somebody goes after signing in: first of all to a password of their own. */
@Named
@RequestScoped
public class IndexBacking {

    @Inject
    private Accounts accounts;

    public String enter() {
        return (accounts.own().passwordIsTemporary() ? "/account/password.xhtml" : "/convening/list.xhtml") + "?faces-redirect=true";
    }
}
