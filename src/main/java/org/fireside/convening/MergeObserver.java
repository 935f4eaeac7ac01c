package org.fireside.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.fireside.convening.model.ConveningRepository;
import org.fireside.directory.MergeMove;
import org.fireside.directory.MergeObstacle;
import org.fireside.directory.PeopleMerged;
import org.fireside.directory.PeopleParted;

/** When two entries of the directory become one, the places on stage of the one become the other's. */
@ApplicationScoped
public class MergeObserver {

    private static final String KIND = "onStage";

    @Inject
    private ConveningRepository convenings;

    void onMerged(@Observes PeopleMerged merged) {
        if (convenings.areOnStageTogether(merged.kept(), merged.gone())) {
            merged.refuse(new MergeObstacle("session.merge.bothOnStage", List.of()));
            return;
        }
        List<Long> places = convenings.placesOnStage(merged.gone());
        convenings.givePlacesOnStage(places, merged.kept());
        places.forEach(place -> merged.moved(MergeMove.ofRow(KIND, place)));
    }

    void onParted(@Observes PeopleParted parted) {
        convenings.givePlacesOnStage(parted.rows(KIND), parted.gone());
    }
}
