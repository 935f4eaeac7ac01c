package org.fireside.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fireside.platform.Text;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SecurityContext security;

    private String userName;
    private String password;

    /** Signs in, and goes on to the page that was asked for or to the list of convenings. */
    public String signIn() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (userName == null || password == null) {
            return refuse(faces);
        }
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        renewSession(request);
        AuthenticationStatus status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(userName, new Password(password))));
        return switch (status) {
            case SEND_CONTINUE -> {
                faces.responseComplete();
                yield null;
            }
            case SEND_FAILURE -> refuse(faces);
            default -> "/index.xhtml?faces-redirect=true";
        };
    }

    /** A session number that somebody planted in this browser before is worth nothing after (OWASP, Session Fixation). */
    private static void renewSession(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
    }

    private static String refuse(FacesContext faces) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Text.of("account.signIn.refused"), null));
        return null;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return null; // never sent back
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
