package org.fireside.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Signs out. */
@Named
@RequestScoped
public class SignOutBacking {

    public String signOut() {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/account/signin.xhtml?faces-redirect=true";
    }
}
