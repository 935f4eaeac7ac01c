package org.fireside.directory.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fireside.directory.DetailsFilled;
import org.fireside.directory.Languages;
import org.fireside.directory.NameKey;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonDetails;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.StyleContext;
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
    @Column(name = "name_elsewhere")
    private String nameElsewhere;
    private String phone;
    private String contact;
    @Column(name = "name_order")
    private byte[] nameOrder;
    @Column(name = "name_key")
    private String nameKey;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_word", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "language")
    @OrderColumn(name = "position")
    private List<String> languages = new ArrayList<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_style", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "context")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "written")
    private Map<StyleContext, String> styles = new HashMap<>();

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

    /**
     * Writes anew what is known beside name and e-mail.
     *
     * @throws Refused if a language is none that BCP 47 could name
     */
    public void rewrite(DetailsFilled filled) {
        filled.languages().stream().filter(tag -> !Languages.isTag(tag)).findFirst().ifPresent(tag -> {
            throw new Refused("languages", "person.language.unknown", tag);
        });
        nameElsewhere = filled.nameElsewhere();
        phone = filled.phone();
        contact = filled.contact();
        languages.clear();
        languages.addAll(filled.languages());
        styles.clear();
        styles.putAll(filled.styles());
        index();
    }

    /** Makes the name findable, in whichever script it is typed, and puts it in its place. */
    public void index() {
        nameOrder = Folding.sortKey(sortName());
        nameKey = NameKey.of(givenName, familyName);
        var folded = Folding.words(givenName, familyName, nameElsewhere);
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
        facts.put("nameElsewhere", nameElsewhere);
        facts.put("phone", phone);
        facts.put("contact", contact);
        facts.put("languages", languages.isEmpty() ? null : String.join(", ", languages));
        new TreeMap<>(styles).forEach((context, written) -> facts.put("style." + context, written));
        return facts;
    }

    public PersonCard card() {
        return new PersonCard(id, version, honorific, givenName, familyName, postNominals, email, nameElsewhere,
                Map.copyOf(styles));
    }

    /** @param hasPhoto whether there is a photo of the person */
    public PersonDetails details(boolean hasPhoto) {
        return new PersonDetails(card(), phone, contact, List.copyOf(languages), hasPhoto);
    }
}
