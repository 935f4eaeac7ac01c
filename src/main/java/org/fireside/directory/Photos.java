package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fireside.account.AllowedTo;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.model.PersonPhoto;
import org.fireside.directory.model.PersonRepository;
import org.fireside.directory.model.PhotoRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.NotFound;
import org.fireside.platform.Refused;

/** The photos of people. */
@Guarded
@ApplicationScoped
@Transactional
public class Photos {

    @Inject
    private PhotoRepository photos;
    @Inject
    private PersonRepository people;
    @Inject
    private AuditTrail audit;

    /** The photo of a person, a JPEG. @throws NotFound if there is none */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public byte[] of(long personId) {
        return photos.find(personId).map(PersonPhoto::jpeg).orElseThrow(() -> new NotFound("photo", personId));
    }

    /**
     * Keeps a photo of a person, in place of an earlier one.
     *
     * @param uploaded a JPEG or PNG as it was uploaded; what is kept is smaller and without what a camera writes into it
     * @throws Refused if it is no such picture
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void put(long personId, byte[] uploaded) {
        photos.put(new PersonPhoto(people.get(personId).id(), PhotoFile.reduced(uploaded)));
        audit.record(subject(personId), "person.photoPut");
    }

    /** Forgets the photo of a person. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void remove(long personId) {
        if (photos.remove(personId)) {
            audit.record(subject(personId), "person.photoRemoved");
        }
    }

    private AuditSubject subject(long personId) {
        return new AuditSubject(null, "person", personId, people.get(personId).card().styledName());
    }
}
