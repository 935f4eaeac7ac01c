package org.fireside.directory;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.account.AllowedTo;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.directory.MergePreview.Choice;
import org.fireside.directory.model.MergeRepository;
import org.fireside.directory.model.MergeRepository.Pair;
import org.fireside.directory.model.OfficeRepository;
import org.fireside.directory.model.Person;
import org.fireside.directory.model.PersonMerge;
import org.fireside.directory.model.PersonRepository;
import org.fireside.platform.AuditSubject;
import org.fireside.platform.AuditTrail;
import org.fireside.platform.Caller;
import org.fireside.platform.Folding;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.platform.Refused;
import org.fireside.platform.StaleEdit;

/** Finds entries of the directory that may be the same human, puts two into one, and takes that back. */
@Guarded
@ApplicationScoped
@Transactional
public class Merges {

    @Inject
    private MergeRepository merges;
    @Inject
    private PersonRepository people;
    @Inject
    private OfficeRepository offices;
    @Inject
    private PersonBelongings belongings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;
    @Inject
    private Event<PeopleMerged> merged;
    @Inject
    private Event<PeopleParted> parted;
    @Inject
    private Event<WrittenAnew> writtenAnew;

    /** One page of the pairs with near names that nobody has told apart: all, or those whom what somebody types fits. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public Page<DuplicatePair> likely(String typed, PageRequest request) {
        Page<Pair> pairs = merges.pairs(Folding.words(typed), request);
        List<Long> ids = pairs.rows().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).toList();
        Map<Long, PersonCard> cards = people.cards(ids);
        Map<Long, List<OfficeCard>> held = offices.ofAll(ids);
        return new Page<>(pairs.rows().stream().map(pair -> new DuplicatePair(cards.get(pair.one()), held.getOrDefault(pair.one(), List.of()),
                cards.get(pair.other()), held.getOrDefault(pair.other(), List.of()))).toList(), pairs.total());
    }

    /** Keeps that two entries of near names are two people: they are no longer offered. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void tellApart(long one, long other) {
        String name = people.get(other).card().styledName();
        merges.tellApart(new Pair(one, other), caller.nameForTheRecord(), clock.instant());
        audit.record(subject(people.get(one)), "person.toldApart", Map.of(), Map.of("name", name));
    }

    /** What merging would do: everything is moved, told, and rolled back, so that the merge itself does just that. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public MergePreview preview(long kept, long gone) {
        Person stays = people.get(kept);
        Person goes = people.get(gone);
        refuseSame(kept, gone);
        var tried = new PeopleMerged(kept, gone);
        move(tried);
        var preview = new MergePreview(stays.card(), goes.card(), differing(stays, goes), filled(stays, goes), tried.counts(), tried.obstacles());
        transaction.setRollbackOnly();
        return preview;
    }

    private void move(PeopleMerged event) {
        belongings.move(event);
        merged.fire(event);
    }

    private static void refuseSame(long kept, long gone) {
        if (kept == gone) {
            throw Refused.because("person.merge.same");
        }
    }

    private static List<Choice> differing(Person stays, Person goes) {
        return Arrays.stream(PersonField.values())
                .filter(field -> stays.fact(field) != null && goes.fact(field) != null && !stays.fact(field).equals(goes.fact(field)))
                .map(field -> new Choice(field, stays.fact(field), goes.fact(field))).toList();
    }

    private static List<PersonField> filled(Person stays, Person goes) {
        return Arrays.stream(PersonField.values()).filter(field -> stays.fact(field) == null && goes.fact(field) != null).toList();
    }

    /**
     * Puts one entry into another. What only the one who goes has is taken over; everything that belonged to them belongs to the other.
     *
     * @param preview what was looked at before
     * @param taken facts in which both differ and the value of the one who goes is kept
     * @throws StaleEdit if one of both was changed since the preview
     * @throws Refused if something stands against it
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void merge(MergePreview preview, Set<PersonField> taken) {
        Person stays = people.get(preview.kept().id());
        Person goes = people.get(preview.gone().id());
        refuseSame(stays.id(), goes.id());
        StaleEdit.refuseIfStale(preview.kept().version(), stays.version());
        StaleEdit.refuseIfStale(preview.gone().version(), goes.version());
        var before = stays.facts();
        List<MergeMove> moves = new ArrayList<>(takeFacts(stays, goes, taken));
        moves.addAll(moveBelongings(stays, goes));
        var merge = new PersonMerge(stays.id(), goes.id(), moves, caller.nameForTheRecord(), clock.instant());
        merges.add(merge);
        var after = stays.facts();
        before.put("mergedWith", null);
        after.put("mergedWith", goes.card().styledName());
        audit.record(subject(stays), "person.merged", before, after);
    }

    /** Both are written before the address changes hands, since nobody may have it twice. */
    private List<MergeMove> takeFacts(Person stays, Person goes, Set<PersonField> taken) {
        var facts = Stream.concat(filled(stays, goes).stream(), differing(stays, goes).stream().map(Choice::field).filter(taken::contains))
                .collect(Collectors.toMap(Function.identity(), goes::fact, (a, b) -> a, TreeMap::new));
        var moves = new ArrayList<MergeMove>();
        moves.add(new MergeMove("email.gone", 0, goes.mergeInto(stays), null));
        people.flush();
        facts.forEach((field, value) -> {
            moves.add(new MergeMove(field.name(), 0, stays.fact(field), value));
            stays.take(field, value);
        });
        people.flush();
        writtenAnew.fire(WrittenAnew.person(stays.id()));
        return moves;
    }

    private List<MergeMove> moveBelongings(Person stays, Person goes) {
        var event = new PeopleMerged(stays.id(), goes.id());
        move(event);
        if (!event.obstacles().isEmpty()) {
            MergeObstacle first = event.obstacles().get(0);
            throw Refused.because(first.key(), first.values().toArray());
        }
        return event.moves();
    }

    /**
     * Takes a merge back: both are as they were, but for what was changed by hand since.
     *
     * @throws Refused if it was taken back already, a later merge has to be taken back first, or the e-mail address is somebody else's now
     */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public void undo(long mergeId) {
        PersonMerge merge = merges.get(mergeId);
        if (merges.isCovered(merge)) {
            throw Refused.because("person.merge.covered");
        }
        merge.undo(caller.nameForTheRecord(), clock.instant());
        Person stayed = people.get(merge.keptId());
        Person back = people.get(merge.goneId());
        var before = stayed.facts();
        giveFactsBack(stayed, merge);
        people.flush();
        back.part(address(merge));
        var event = new PeopleParted(merge.keptId(), merge.goneId(), merge.moves());
        belongings.giveBack(event);
        parted.fire(event);
        writtenAnew.fire(WrittenAnew.person(stayed.id()));
        before.put("mergedWith", back.card().styledName());
        audit.record(subject(stayed), "person.parted", before, stayed.facts());
    }

    private static void giveFactsBack(Person stayed, PersonMerge merge) {
        for (PersonField field : PersonField.values()) {
            merge.moves().stream().filter(move -> move.kind().equals(field.name()) && Objects.equals(move.after(), stayed.fact(field)))
                    .forEach(move -> stayed.take(field, move.before()));
        }
    }

    private String address(PersonMerge merge) {
        String address = merge.moves().stream().filter(move -> move.kind().equals("email.gone")).map(MergeMove::before).filter(Objects::nonNull)
                .findFirst().orElse(null);
        if (address != null && people.findByEmail(address).isPresent()) {
            throw Refused.because("person.merge.addressTaken", address, people.findByEmail(address).get().card().styledName());
        }
        return address;
    }

    /** The merges into a person, the latest first. */
    @AllowedTo({Role.ORGANIZER, Role.REGISTRAR})
    public List<MergeCard> into(long personId) {
        List<PersonMerge> found = merges.into(personId);
        Map<Long, PersonCard> names = people.cards(found.stream().map(PersonMerge::goneId).toList());
        return found.stream().map(merge -> merge.card(names.get(merge.goneId()).styledName())).toList();
    }

    private static AuditSubject subject(Person person) {
        return new AuditSubject(null, "person", person.id(), person.card().styledName());
    }
}
