package org.fireside.convening;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A convening for a guest's own calendar (RFC 5545). Published, not requested (RFC 5546): the answer comes through the link, not by mail. */
public final class ConveningCalendar {

    private ConveningCalendar() {
    }

    /**
     * The iCalendar object.
     *
     * @param from the address that the convening's mail is from; RFC 5546 wants an organizer
     * @param uid the same for all versions of one guest's entry, so that a later one takes the place of an earlier one
     * @param sequence greater for a later version
     * @param certain whether the guest has a place
     * @return null while the time is only known in words
     */
    public static String of(ConveningCard convening, String from, String uid, int sequence, boolean certain, Instant written) {
        if (convening.startsAt() == null) {
            return null;
        }
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(written));
        event.add(new DtStart<>(convening.startsAt()));
        event.add(new DtEnd<>(convening.endsAt()));
        event.add(new Sequence(sequence));
        event.add(new Organizer(URI.create("mailto:" + from)));
        event.add(new Summary(convening.title()));
        event.add(new Location(convening.venue() == null ? convening.city() : convening.venue() + ", " + convening.city()));
        event.add(certain ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Fireside//Convenings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        var out = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
