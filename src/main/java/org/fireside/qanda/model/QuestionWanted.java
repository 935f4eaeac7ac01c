package org.fireside.qanda.model;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fireside.account.ConveningId;
import org.fireside.qanda.QuestionFilter;

/** The part of a query that says which questions are looked for. */
class QuestionWanted {

    private final StringBuilder where = new StringBuilder(" from Question q where q.conveningId = :convening and q.sessionId = :session");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private QuestionWanted(ConveningId convening, long session) {
        values.put("convening", convening.value());
        values.put("session", session);
    }

    /** In whatever state, held or put away. */
    static QuestionWanted anywhere(ConveningId convening, long session, QuestionFilter filter) {
        var wanted = new QuestionWanted(convening, session);
        wanted.about(filter);
        return wanted;
    }

    QuestionWanted(ConveningId convening, long session, QuestionFilter filter) {
        this(convening, session);
        narrow(" and q.standing.state in :states", "states", filter.states());
        if (filter.held() != null) {
            where.append(filter.held() ? " and q.standing.heldAt is not null" : " and q.standing.heldAt is null");
        }
        if (filter.held() != null || filter.archived()) {
            where.append(filter.archived() ? " and q.standing.archivedAt is not null" : " and q.standing.archivedAt is null");
        }
        about(filter);
    }

    private void about(QuestionFilter filter) {
        narrow(" and :topic member of q.topics", "topic", filter.topic());
        narrow(" and q.delegationId = :delegation", "delegation", filter.delegationId());
        narrow(" and q.standing.addresseeId = :addressee", "addressee", filter.addresseeId());
    }

    private void narrow(String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    String where() {
        return where.toString();
    }

    <T> TypedQuery<T> narrow(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
