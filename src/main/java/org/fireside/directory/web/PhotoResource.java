package org.fireside.directory.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.fireside.directory.Photos;

/** The photos of people. */
@Path("/people/{person}/photo.jpg")
public class PhotoResource {

    @Inject
    private Photos photos;

    @GET
    @Produces("image/jpeg")
    public byte[] photo(@PathParam("person") long person) {
        return photos.of(person);
    }
}
