package org.fireside.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fireside.directory.NeedsFilled;
import org.fireside.directory.PersonFilled;
import org.fireside.platform.Given;

/**
 * A guest's answer as it is filled in.
 *
 * @param version of the answer that the form began with
 * @param coming null where neither was chosen
 * @param photo consent to be photographed; null where nothing was said, like recording
 * @param answers to the organizer's questions, by the number of the question
 * @param companions those who accompany the guest, at their places in the form; an empty place is nobody
 */
public record RsvpFilled(int version, @NotNull(message = "{rsvp.coming.missing}") Boolean coming, Boolean photo, Boolean recording, @NotNull @Valid NeedsFilled needs,
        @NotNull Map<Long, @Size(max = 2000) String> answers, @NotNull @Valid List<Companion> companions) {

    /** Somebody who accompanies the guest; without a name it is nobody. */
    public record Companion(@Size(max = 120) String givenName, @Size(max = 120) String familyName, @NotNull Map<Long, @Size(max = 2000) String> answers) {

        public Companion {
            givenName = Given.orNull(givenName);
            familyName = Given.orNull(familyName);
            answers = given(answers);
        }

        boolean isSomebody() {
            return givenName != null || familyName != null;
        }

        PersonFilled person() {
            return new PersonFilled(null, givenName, familyName, null, null);
        }

        boolean is(RsvpCard.Companion known) {
            return Objects.equals(givenName, known.givenName()) && Objects.equals(familyName, known.familyName());
        }
    }

    public RsvpFilled {
        answers = given(answers);
    }

    private static Map<Long, String> given(Map<Long, String> typed) {
        var answers = new TreeMap<Long, String>();
        typed.forEach((enquiry, answer) -> {
            if (Given.orNull(answer) != null) {
                answers.put(enquiry, answer.strip());
            }
        });
        return answers;
    }

    /** The form as it would be sent if nothing was changed in it. */
    static RsvpFilled of(RsvpCard card) {
        return new RsvpFilled(card.version(), card.coming() ? Boolean.TRUE : card.state() == RegistrationState.DECLINED ? Boolean.FALSE : null, card.photo(), card.recording(),
                new NeedsFilled(card.needs().dietary(), card.needs().access()), card.answers(),
                card.companions().stream().map(known -> new Companion(known.givenName(), known.familyName(), known.answers())).toList());
    }

    /** Whether it says what is known already: a form that was sent twice. */
    boolean says(RsvpCard card) {
        return withoutVersion().equals(of(card).withoutVersion());
    }

    private RsvpFilled withoutVersion() {
        return new RsvpFilled(0, coming, photo, recording, needs, answers, people());
    }

    /** Those who accompany the guest, without the empty places. */
    List<Companion> people() {
        return companions.stream().filter(Companion::isSomebody).toList();
    }

    /** The fields of questions that have to be answered and are not. */
    public List<String> missing(RsvpCard card) {
        var missing = new ArrayList<String>();
        for (EnquiryCard enquiry : card.enquiries()) {
            if (enquiry.wanted() && enquiry.ofGuests() && !answers.containsKey(enquiry.id())) {
                missing.add("answers-" + enquiry.id());
            }
            for (int i = 0; enquiry.wanted() && enquiry.ofCompanions() && i < companions.size(); i++) {
                if (companions.get(i).isSomebody() && !companions.get(i).answers().containsKey(enquiry.id())) {
                    missing.add("companions-" + i + "-answers-" + enquiry.id());
                }
            }
        }
        return missing;
    }
}
