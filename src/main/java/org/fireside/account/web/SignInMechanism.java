package org.fireside.account.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** People sign in with a form of ours; who was on the way to a page gets there afterwards. */
@ApplicationScoped
@DeclareRoles({"ADMINISTRATOR", "ORGANIZER", "REGISTRAR", "MODERATOR", "CONFIDANT"})
@CustomFormAuthenticationMechanismDefinition(loginToContinue =
        @LoginToContinue(loginPage = "/account/signin.xhtml", errorPage = "", useForwardToLogin = false))
public class SignInMechanism {
}
