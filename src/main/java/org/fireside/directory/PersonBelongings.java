package org.fireside.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fireside.directory.model.MergeRepository;
import org.fireside.directory.model.NeedsRepository;
import org.fireside.directory.model.PhotoRepository;

/** What the directory itself keeps of a person, moved in a merge and given back when that is taken back: offices, photo, needs. */
@ApplicationScoped
class PersonBelongings {

    private static final String OFFICE = "office";
    private static final String PHOTO = "photo";
    private static final String NEEDS = "needs";

    @Inject
    private MergeRepository merges;
    @Inject
    private PhotoRepository photos;
    @Inject
    private NeedsRepository needs;

    void move(PeopleMerged event) {
        merges.moveOffices(event.gone(), event.kept()).forEach(office -> event.moved(MergeMove.ofRow(OFFICE, office)));
        if (photos.find(event.kept()).isEmpty() && photos.move(event.gone(), event.kept())) {
            event.moved(MergeMove.ofRow(PHOTO, event.gone()));
        }
        boolean bothTold = needs.find(event.kept()).isPresent() && needs.find(event.gone()).isPresent();
        if (bothTold) {
            event.refuse(new MergeObstacle("person.merge.needsTwice", List.of()));
        } else if (needs.move(event.gone(), event.kept())) {
            event.moved(MergeMove.ofRow(NEEDS, event.gone()));
        }
    }

    void giveBack(PeopleParted event) {
        merges.giveOffices(event.rows(OFFICE), event.gone());
        if (!event.rows(PHOTO).isEmpty()) {
            photos.move(event.kept(), event.gone());
        }
        if (!event.rows(NEEDS).isEmpty()) {
            needs.move(event.kept(), event.gone());
        }
    }
}
