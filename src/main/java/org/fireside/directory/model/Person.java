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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fireside.directory.DetailsFilled;
import org.fireside.directory.ExportedPerson;
import org.fireside.directory.Languages;
import org.fireside.directory.NameKey;
import org.fireside.directory.OfficeCard;
import org.fireside.directory.PersonCard;
import org.fireside.directory.PersonDetails;
import org.fireside.directory.PersonField;
import org.fireside.directory.PersonFilled;
import org.fireside.directory.Style;
import org.fireside.directory.StyleContext;
import org.fireside.platform.Folding;
import org.fireside.platform.Refused;

/** A human, once, whatever they do. A name may be one word or six, in any script. */
@Entity
@Table(name = "person")
public class Person {

    /** What {@link #columns} has the values of. */
    static final String[] COLUMNS = {"version", "honorific", "given_name", "family_name", "post_nominals", "email", "name_order", "name_key"};

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
    @Column(name = "merged_into")
    private Long mergedInto;
    @Column(name = "erased_at")
    private Instant erasedAt;
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
        refuseWithoutName(filled.givenName(), filled.familyName());
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

    /**
     * Goes into another entry of the same human: is found no more, and gives its e-mail address free.
     *
     * @return the address that it had
     * @throws Refused if it went into one already
     */
    public String mergeInto(Person kept) {
        refuseIfMerged();
        kept.refuseIfMerged();
        String address = email;
        mergedInto = kept.id;
        email = null;
        words.clear();
        return address;
    }

    private void refuseIfMerged() {
        if (mergedInto != null) {
            throw Refused.because("person.merge.already");
        }
    }

    /** Comes back out of the entry that it went into, with the address that it had. */
    public void part(String address) {
        mergedInto = null;
        email = address;
        index();
    }

    /** All ways in which the person may have been written down somewhere, addresses and numbers among them. */
    public Set<String> writings() {
        var all = new HashSet<>(styles.values());
        PersonCard card = card();
        all.add(card.styledName());
        all.add(Style.name(honorific, givenName, familyName, postNominals));
        all.add(Style.name(honorific, givenName, familyName, null));
        if (givenName != null && familyName != null) {
            all.add(givenName + " " + familyName);
            all.add(familyName + " " + givenName);
            all.add(familyName + ", " + givenName);
        }
        Stream.of(email, nameElsewhere, phone, contact).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    /** Forgets everything of the person but the number. It cannot be taken back. */
    public void erase(Instant at) {
        erasedAt = at;
        for (PersonField field : PersonField.values()) {
            put(field, null);
        }
        languages.clear();
        styles.clear();
        index();
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** Whether it went into another entry. */
    public boolean isMerged() {
        return mergedInto != null;
    }

    /** A fact as it stands, or null. */
    public String fact(PersonField field) {
        return switch (field) {
            case HONORIFIC -> honorific;
            case GIVEN_NAME -> givenName;
            case FAMILY_NAME -> familyName;
            case POST_NOMINALS -> postNominals;
            case EMAIL -> email;
            case NAME_ELSEWHERE -> nameElsewhere;
            case PHONE -> phone;
            case CONTACT -> contact;
        };
    }

    /** Takes a fact over from another entry of the same human. @throws Refused if no name would be left */
    public void take(PersonField field, String value) {
        put(field, value);
        refuseWithoutName(givenName, familyName);
        index();
    }

    private void put(PersonField field, String value) {
        switch (field) {
            case HONORIFIC -> honorific = value;
            case GIVEN_NAME -> givenName = value;
            case FAMILY_NAME -> familyName = value;
            case POST_NOMINALS -> postNominals = value;
            case EMAIL -> email = value;
            case NAME_ELSEWHERE -> nameElsewhere = value;
            case PHONE -> phone = value;
            case CONTACT -> contact = value;
        }
    }

    private static void refuseWithoutName(String given, String family) {
        if (given == null && family == null) {
            throw new Refused("familyName", "person.name.missing");
        }
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

    /** A new person's values, where many are written at once. */
    Object[] columns() {
        return new Object[] {1, honorific, givenName, familyName, postNominals, email, nameOrder, nameKey};
    }

    Set<String> words() {
        return words;
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

    /** @param offices that the person holds or held */
    public ExportedPerson exported(List<OfficeCard> offices) {
        return new ExportedPerson(card(), phone, contact, List.copyOf(languages), offices);
    }

    /** @param hasPhoto whether there is a photo of the person */
    public PersonDetails details(boolean hasPhoto) {
        return new PersonDetails(card(), phone, contact, List.copyOf(languages), hasPhoto);
    }
}
