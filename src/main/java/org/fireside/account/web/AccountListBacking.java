package org.fireside.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fireside.account.AccountCard;
import org.fireside.account.Accounts;
import org.fireside.platform.web.DatabasePages;

/** The list of accounts. */
@Named
@ViewScoped
public class AccountListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    private DatabasePages<AccountCard> rows;

    public DatabasePages<AccountCard> getRows() {
        if (rows == null) {
            rows = new DatabasePages<>(accounts::page);
        }
        return rows;
    }
}
