package org.fireside.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The photo of a person: a JPEG of modest size, apart from the person so that no list carries it. */
@Entity
@Table(name = "person_photo")
public class PersonPhoto {

    @Id
    @Column(name = "person_id")
    private long personId;
    @Column(name = "picture")
    private byte[] jpeg;

    protected PersonPhoto() {
    }

    public PersonPhoto(long personId, byte[] jpeg) {
        this.personId = personId;
        this.jpeg = jpeg.clone();
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
