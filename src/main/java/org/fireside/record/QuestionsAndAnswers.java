package org.fireside.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fireside.account.AllowedTo;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.account.Role;
import org.fireside.convening.AttributionRule;
import org.fireside.delegation.DelegationCard;
import org.fireside.delegation.Delegations;
import org.fireside.platform.Page;
import org.fireside.platform.PageRequest;
import org.fireside.qanda.Moderation;
import org.fireside.qanda.QuestionCard;
import org.fireside.qanda.QuestionFilter;
import org.fireside.qanda.QuestionState;
import org.fireside.record.model.Remark;
import org.fireside.record.model.RemarkRepository;
import org.fireside.registration.GuestCard;
import org.fireside.registration.Registrations;

/** The questions of a session, asked or not reached, with their answers, as a reader of the record may see them. */
@Guarded
@ApplicationScoped
@Transactional
public class QuestionsAndAnswers {

    @Inject
    private Moderation moderation;
    @Inject
    private Registrations registrations;
    @Inject
    private Delegations delegations;
    @Inject
    private RemarkRepository remarks;

    /** One page of those that were asked, in that order. What a rule hides never leaves this door. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Page<QuestionLine> page(ConveningId convening, long session, PageRequest request) {
        return page(convening, session, QuestionState.REACHED, request);
    }

    /** One page of those that came in and were not reached. What a rule hides never leaves this door. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public Page<QuestionLine> notReached(ConveningId convening, long session, PageRequest request) {
        return page(convening, session, QuestionState.WAITING, request);
    }

    private Page<QuestionLine> page(ConveningId convening, long session, Set<QuestionState> states, PageRequest request) {
        Page<QuestionCard> page = moderation.page(convening, session, QuestionFilter.any(states), request);
        List<Remark> answers = remarks.answersTo(convening, page.rows().stream().map(QuestionCard::id).toList());
        Set<Long> speakers = answers.stream().map(Remark::speakerId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, GuestCard> guests = registrations.cards(convening, speakers);
        Map<Long, DelegationCard> parties = delegations.ofRegistrations(convening, speakers);
        var lines = new ArrayList<QuestionLine>();
        for (QuestionCard question : page.rows()) {
            int number = QuestionState.REACHED.contains(question.state()) ? request.first() + lines.size() + 1 : 0;
            lines.add(line(number, question, answers.stream().filter(a -> a.questionId().equals(question.id()))
                    .map(answer -> line(answer, guests.get(answer.speakerId()), parties.get(answer.speakerId()))).toList()));
        }
        return new Page<>(lines, page.total());
    }

    /** All of a session's that were asked, for print and exports, fetched page by page. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public List<QuestionLine> all(ConveningId convening, long session) {
        return all(request -> page(convening, session, request));
    }

    /** All of a session's that were not reached, for exports, fetched page by page. */
    @AllowedTo({Role.ORGANIZER, Role.MODERATOR})
    public List<QuestionLine> allNotReached(ConveningId convening, long session) {
        return all(request -> notReached(convening, session, request));
    }

    private static List<QuestionLine> all(Function<PageRequest, Page<QuestionLine>> pages) {
        var lines = new ArrayList<QuestionLine>();
        Page<QuestionLine> page;
        do {
            page = pages.apply(new PageRequest(lines.size(), PageRequest.LARGEST));
            lines.addAll(page.rows());
        } while (lines.size() < page.total());
        return lines;
    }

    private static QuestionLine line(int number, QuestionCard question, List<QuestionLine.AnswerLine> answers) {
        AttributionRule rule = question.rule();
        var asker = new Attribution.Identity(question.asker(), question.askerOffice(),
                question.delegation() == null ? question.askerOrganisation() : question.delegation());
        return new QuestionLine(number, question.id(), question.version(), Attribution.who(rule, asker), Attribution.text(rule, question.text()),
                rule == AttributionRule.OFF_THE_RECORD ? List.of() : question.topics(), rule, answers);
    }

    private static QuestionLine.AnswerLine line(Remark remark, GuestCard speaker, DelegationCard party) {
        var identity = speaker == null ? new Attribution.Identity(remark.speakerInWords(), null, null)
                : new Attribution.Identity(speaker.name(), speaker.office(), party == null ? speaker.organisation() : party.name());
        return new QuestionLine.AnswerLine(remark.id(), remark.version(), Attribution.who(remark.rule(), identity),
                Attribution.text(remark.rule(), remark.text()), remark.rule());
    }
}
