package org.fireside.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.fireside.account.AccountCard;
import org.fireside.account.Accounts;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;

/** The list of accounts as a file. */
@RequestScoped
@Path("/accounts.{format: xlsx|csv}")
public class AccountsResource {

    @Inject
    private Accounts accounts;

    @GET
    public Response accounts(@PathParam("format") String format) {
        var columns = new Columns<AccountCard>()
                .with(Text.of("account.userName"), 24, AccountCard::userName)
                .with(Text.of("account.fullName"), 34, AccountCard::fullName)
                .with(Text.of("account.roles"), 40, account -> account.roles().stream().sorted().map(role -> Text.of("role." + role)).collect(Collectors.joining(", ")))
                .with(Text.of("account.state"), 14, account -> Text.of(account.disabled() ? "account.disabled" : "account.enabled"));
        return Download.list("accounts", format, columns, accounts::page);
    }
}
