package org.fireside.qanda.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fireside.platform.Text;
import org.fireside.qanda.FloorNews;
import org.fireside.qanda.OwnQuestion;
import org.fireside.qanda.PublicFloor;
import org.fireside.qanda.PublicQuestion;
import org.fireside.qanda.QuestionState;

/** What phones and walls are told, as JSON. */
final class FloorJson {

    private FloorJson() {
    }

    /** @param gone ids of those that nobody sees any more @param votes counts that changed, by question */
    static String news(FloorNews news, Collection<Long> gone, Map<Long, Integer> votes) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        votes.forEach((question, count) -> counts.add(question.toString(), count));
        JsonArrayBuilder ids = Json.createArrayBuilder();
        gone.forEach(ids::add);
        JsonObjectBuilder json = Json.createObjectBuilder().add("floor", floor(news.floor())).add("questions", questions(news.seen())).add("gone", ids).add("votes", counts);
        return asking(json, news.asking()).build().toString();
    }

    /** @param last by which what comes after is asked for */
    static String all(PublicFloor floor, PublicQuestion asking, List<PublicQuestion> questions, long total, String last) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("floor", floor(floor)).add("questions", questions(questions)).add("total", total).add("last", last);
        return asking(json, asking).build().toString();
    }

    /** @param changes as they were told */
    static JsonObjectBuilder withChanges(JsonObjectBuilder json, List<String> changes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        changes.forEach(change -> array.add(Json.createReader(new StringReader(change)).readObject()));
        return json.add("changes", array);
    }

    private static JsonObjectBuilder asking(JsonObjectBuilder json, PublicQuestion asking) {
        return asking == null ? json.addNull("asking") : json.add("asking", question(asking));
    }

    private static JsonObjectBuilder floor(PublicFloor floor) {
        return Json.createObjectBuilder().add("state", floor.state().name())
                .add("wall", Json.createObjectBuilder().add("dark", floor.wall().dark()).add("blank", floor.wall().blank()).add("frozen", floor.wall().frozen())
                        .add("top", floor.wall().top()));
    }

    private static JsonArrayBuilder questions(List<PublicQuestion> questions) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        questions.forEach(question -> array.add(question(question)));
        return array;
    }

    private static JsonObjectBuilder question(PublicQuestion question) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", question.id()).add("text", question.text()).add("state", question.state().name())
                .add("pinned", question.pinned()).add("votes", question.votes()).add("at", question.approvedAt().toEpochMilli());
        put(json, "who", who(question));
        put(json, "speaker", question.speaker());
        put(json, "topic", question.topics().isEmpty() ? null : String.join(", ", question.topics()));
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
        return Json.createObjectBuilder().add("id", own.id()).add("text", own.text()).add("told", told(own)).add("mayWithdraw", own.mayWithdraw());
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
