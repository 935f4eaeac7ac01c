package org.fireside.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.fireside.directory.Offices;
import org.fireside.directory.OrganisationCard;
import org.fireside.directory.People;
import org.fireside.platform.Text;
import org.fireside.platform.web.Columns;
import org.fireside.platform.web.Download;

/** The lists of the directory as files, with what is searched for on their pages. */
@RequestScoped
@Path("/directory")
public class DirectoryResource {

    @Inject
    private People people;
    @Inject
    private Offices offices;
    @Inject
    private Clock clock;

    @GET
    @Path("/people.{format: xlsx|csv}")
    public Response people(@PathParam("format") String format, @QueryParam("typed") String typed) {
        return Download.list("people", format, PeopleSheet.people(LocalDate.now(clock)), people.ids(typed), people::exported);
    }

    @GET
    @Path("/organisations.{format: xlsx|csv}")
    public Response organisations(@PathParam("format") String format, @QueryParam("typed") String typed) {
        var columns = new Columns<OrganisationCard>()
                .with(Text.of("organisation.name"), 50, OrganisationCard::name)
                .with(Text.of("organisation.kind"), 20, each -> Text.of("organisation.kind." + each.kind()));
        return Download.list("organisations", format, columns, request -> offices.organisations(typed, request));
    }

    /** Who holds or held the offices of an organisation. */
    @GET
    @Path("/organisations/{organisation}/holders.{format: xlsx|csv}")
    public Response holders(@PathParam("organisation") long organisation, @PathParam("format") String format) {
        offices.organisation(organisation);
        return Download.list("holders", format, PeopleSheet.holders(), request -> offices.holders(organisation, request));
    }
}
