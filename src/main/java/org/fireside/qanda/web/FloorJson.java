package org.fireside.qanda.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Text;
import org.fireside.qanda.FloorNews;
import org.fireside.qanda.FloorState;
import org.fireside.qanda.OwnQuestion;
import org.fireside.qanda.PollAnswer;
import org.fireside.qanda.PublicFloor;
import org.fireside.qanda.PublicPoll;
import org.fireside.qanda.PublicQuestion;
import org.fireside.qanda.QuestionState;
import org.fireside.qanda.WallCard;

/** What phones and walls are told, as JSON. */
final class FloorJson {

    /** Asked of the library once: it searches all jars for itself each time it is asked. */
    static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private FloorJson() {
    }

    /** @param gone ids of those that nobody sees any more @param votes counts that changed, by question @param polls null where nothing of them changed */
    static String news(FloorNews news, Collection<Long> gone, Map<Long, Integer> votes, List<PublicPoll> polls) {
        JsonObjectBuilder counts = JSON.createObjectBuilder();
        votes.forEach((question, count) -> counts.add(question.toString(), count));
        JsonArrayBuilder ids = JSON.createArrayBuilder();
        gone.forEach(ids::add);
        JsonObjectBuilder json = JSON.createObjectBuilder().add("floor", floor(news.state(), news.wall())).add("questions", questions(news.seen())).add("gone", ids).add("votes", counts);
        if (polls != null) {
            json.add("polls", polls(polls));
        }
        return asking(json, news.asking()).build().toString();
    }

    /** @param last by which what comes after is asked for */
    static String all(PublicFloor floor, PublicQuestion asking, List<PublicQuestion> questions, List<PublicPoll> polls, long total, String last) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("floor", floor(floor.state(), floor.wall())).add("questions", questions(questions)).add("polls", polls(polls)).add("total", total).add("last", last);
        return asking(json, asking).build().toString();
    }

    /** @param seen which of the questions that the wall shows may still be seen @param now in milliseconds, for its clock */
    static String wall(PublicFloor floor, PublicQuestion asking, List<PublicQuestion> top, List<PublicPoll> polls, Collection<Long> seen, String last, long now) {
        JsonArrayBuilder ids = JSON.createArrayBuilder();
        seen.forEach(ids::add);
        JsonObjectBuilder json = JSON.createObjectBuilder().add("floor", floor(floor.state(), floor.wall())).add("top", questions(top)).add("polls", polls(polls)).add("seen", ids).add("last", last).add("now", now);
        if (asking != null) {
            json.add("askedAt", asking.askedAt().toEpochMilli());
        }
        return asking(json, asking).build().toString();
    }

    /** @param changes as they were told */
    static JsonObjectBuilder withChanges(JsonObjectBuilder json, List<String> changes) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        changes.forEach(change -> array.add(READERS.createReader(new StringReader(change)).readObject()));
        return json.add("changes", array);
    }

    private static JsonObjectBuilder asking(JsonObjectBuilder json, PublicQuestion asking) {
        return asking == null ? json.addNull("asking") : json.add("asking", question(asking));
    }

    private static JsonObjectBuilder floor(FloorState state, WallCard wall) {
        return JSON.createObjectBuilder().add("state", state.name())
                .add("wall", JSON.createObjectBuilder().add("dark", wall.dark()).add("blank", wall.blank()).add("frozen", wall.frozen()).add("top", wall.top()));
    }

    private static JsonArrayBuilder questions(List<PublicQuestion> questions) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        questions.forEach(question -> array.add(question(question)));
        return array;
    }

    private static JsonObjectBuilder question(PublicQuestion question) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("id", question.id()).add("text", question.text()).add("state", question.state().name())
                .add("pinned", question.pinned()).add("votes", question.votes()).add("at", question.approvedAt().toEpochMilli());
        put(json, "who", who(question));
        put(json, "speaker", question.speaker());
        put(json, "topic", question.topics().isEmpty() ? null : String.join(", ", question.topics()));
        return json;
    }

    private static JsonArrayBuilder polls(List<PublicPoll> polls) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        polls.forEach(poll -> array.add(poll(poll)));
        return array;
    }

    private static JsonObjectBuilder poll(PublicPoll poll) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("id", poll.id()).add("kind", poll.kind().name()).add("prompt", poll.prompt()).add("open", poll.open())
                .add("shown", poll.results() != null).add("since", poll.since().toEpochMilli()).add("options", Json.createArrayBuilder(poll.options()));
        if (poll.results() != null) {
            JsonArrayBuilder counted = JSON.createArrayBuilder();
            poll.results().counted().forEach(each -> counted.add(JSON.createObjectBuilder().add("label", each.label()).add("count", each.count())));
            json.add("answers", poll.results().answers()).add("counted", counted);
        }
        return json;
    }

    /** @param answered what this phone answered, by poll */
    static JsonObjectBuilder answers(Map<Long, PollAnswer> answered) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        answered.forEach((poll, answer) -> json.add(poll.toString(), answer.choice() == null ? Json.createValue(answer.words()) : Json.createValue(answer.choice())));
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    /** Who asks, in one line, or null where that is not shown. */
    static String who(PublicQuestion question) {
        String who = question.asker() == null ? null : question.office() == null ? question.asker() : question.asker() + ", " + question.office();
        return who == null || question.delegation() == null ? who == null ? question.delegation() : who : Text.of("phone.who", who, question.delegation());
    }

    static JsonObjectBuilder own(OwnQuestion own) {
        return JSON.createObjectBuilder().add("id", own.id()).add("text", own.text()).add("told", told(own)).add("mayWithdraw", own.mayWithdraw())
                .add("mayBeAnsweredLater", own.mayBeAnsweredLater());
    }

    /** What its asker is told of a question. */
    static String told(OwnQuestion own) {
        if (own.withdrawn()) {
            return Text.of("phone.own.withdrawn");
        }
        if (own.state() == QuestionState.DISMISSED) {
            return Text.of(own.farewell() == null ? "phone.own.DISMISSED" : "phone.own.farewell." + own.farewell());
        }
        if (own.state() == QuestionState.MERGED && own.mergedInto() != null) {
            return Text.of("phone.own.mergedInto", own.mergedInto());
        }
        boolean waits = !own.open() && (own.state() == QuestionState.APPROVED || own.state() == QuestionState.QUEUED);
        return Text.of("phone.own." + (waits ? QuestionState.SUBMITTED : own.state()));
    }
}
