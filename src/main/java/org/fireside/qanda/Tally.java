package org.fireside.qanda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fireside.qanda.model.Floor;
import org.fireside.qanda.model.Poll;
import org.fireside.qanda.model.PollRepository;
import org.fireside.qanda.model.PollRepository.Count;

/** Counts what was answered to polls. Words that a moderator wants to read first are in no count but that of the answers. */
@ApplicationScoped
class Tally {

    private static final int MOST_WORDS = 40;

    @Inject
    private PollRepository polls;

    /** What was answered to these polls of a floor, by poll. */
    Map<Long, PollResults> of(Floor floor, Collection<Poll> all) {
        Map<Long, List<Count>> choices = byPoll(polls.choices(ids(all)));
        Map<Long, List<Count>> words = byPoll(polls.words(ids(all.stream().filter(poll -> poll.kind() == PollKind.WORDS).toList())));
        var results = new HashMap<Long, PollResults>();
        for (Poll poll : all) {
            List<Count> answered = choices.getOrDefault(poll.id(), List.of());
            List<PollResults.Counted> counted = poll.kind() == PollKind.WORDS ? words(floor, words.getOrDefault(poll.id(), List.of())) : choices(poll, answered);
            results.put(poll.id(), new PollResults(answered.stream().mapToInt(Count::times).sum(), counted));
        }
        return results;
    }

    private static List<PollResults.Counted> choices(Poll poll, List<Count> answered) {
        Map<Object, Integer> times = answered.stream().collect(Collectors.toMap(Count::what, Count::times));
        List<String> choices = poll.choices();
        return IntStream.range(0, choices.size()).mapToObj(i -> new PollResults.Counted(choices.get(i), times.getOrDefault(i + 1, 0))).toList();
    }

    private static List<PollResults.Counted> words(Floor floor, List<Count> given) {
        return given.stream().filter(count -> !floor.wantsReading((String) count.what())).limit(MOST_WORDS)
                .map(count -> new PollResults.Counted((String) count.what(), count.times())).toList();
    }

    private static Map<Long, List<Count>> byPoll(List<Count> counts) {
        return counts.stream().collect(Collectors.groupingBy(Count::poll));
    }

    private static List<Long> ids(Collection<Poll> all) {
        return all.stream().map(Poll::id).toList();
    }
}
