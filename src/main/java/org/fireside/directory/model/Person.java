package org.fireside.directory.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.Folding;
import org.fireside.platform.Refused;

/** A human, once, whatever they do. A name may be one word or six, in any script. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String honorific;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "family_name")
    private String familyName;
    @Column(name = "post_nominals")
    private String postNominals;
    private String email;
    @Column(name = "name_order")
    private byte[] nameOrder;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_word", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    protected Person() {
    }

    public Person(PersonFilled filled) {
        rewrite(filled);
    }

    /**
     * Writes the person anew.
     *
     * @throws Refused if there is neither a given nor a family name
     */
    public void rewrite(PersonFilled filled) {
        if (filled.givenName() == null && filled.familyName() == null) {
            throw new Refused("familyName", "person.name.missing");
        }
        honorific = filled.honorific();
        givenName = filled.givenName();
        familyName = filled.familyName();
        postNominals = filled.postNominals();
        email = filled.email();
        index();
    }

    /** Makes the name findable and puts it in its place. */
    public void index() {
        nameOrder = Folding.sortKey(sortName());
        var folded = Folding.words(givenName, familyName);
        words.retainAll(folded);
        words.addAll(folded);
    }

    /** Family name first, and the given name alone where it is all there is. */
    private String sortName() {
        return (familyName == null ? "" : familyName + " ") + (givenName == null ? "" : givenName);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The facts that the audit trail keeps. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("honorific", honorific);
        facts.put("givenName", givenName);
        facts.put("familyName", familyName);
        facts.put("postNominals", postNominals);
        facts.put("email", email);
        return facts;
    }

    public PersonCard card() {
        return new PersonCard(id, version, honorific, givenName, familyName, postNominals, email);
    }
}
