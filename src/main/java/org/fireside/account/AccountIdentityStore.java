package org.fireside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Lets Jakarta Security ask {@link SignIn}. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return signIn.rolesOf(typed.getCaller(), typed.getPasswordAsString())
                .map(roles -> new CredentialValidationResult(signIn.nameFrom(typed.getCaller()), roles))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
