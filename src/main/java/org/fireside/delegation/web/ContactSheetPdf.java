package org.fireside.delegation.web;

import java.io.OutputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fireside.delegation.ContactSheet;
import org.fireside.delegation.Member;
import org.fireside.delegation.Travel;
import org.fireside.platform.Text;
import org.fireside.platform.web.PdfSheet;
import org.fireside.platform.web.PdfSheet.Look;

/** The contact sheet of a delegation as a printed document; of a member's travel only what differs from the delegation's. */
final class ContactSheetPdf {

    private ContactSheetPdf() {
    }

    static void write(ContactSheet sheet, OutputStream out) {
        try (var pdf = new PdfSheet(Text.of("delegation.title") + " " + sheet.delegation().name(), out)) {
            pdf.line(sheet.convening().title() + " · " + Text.of("delegation.travel.zone", sheet.convening().zone()), Look.SUBTITLE, 4);
            pdf.line(InForce.rule(sheet.precedence()), Look.SMALL, 8);
            fact(pdf, "delegation.head", sheet.delegation().head());
            fact(pdf, "delegation.liaison", sheet.delegation().liaison());
            travel(pdf, sheet.travel());
            pdf.line(" ", Look.SMALL, 6);
            sheet.lines().forEach(line -> member(pdf, line));
        }
    }

    private static void member(PdfSheet pdf, ContactSheet.Line line) {
        Member member = line.member();
        String head = member.head() ? " · " + Text.of("delegation.head") : "";
        pdf.line(member.place() + ". " + member.guest().name() + head, Look.STRONG, 1);
        if (member.guest().named() && member.guest().office() != null) {
            pdf.line(member.guest().office(), Look.PLAIN_TEXT, 1);
        }
        String reached = Stream.of(line.phone(), member.guest().email()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        fact(pdf, "delegation.contact", reached.isEmpty() ? null : reached);
        travel(pdf, member.own().travel());
        pdf.line(" ", Look.SMALL, 4);
    }

    private static void travel(PdfSheet pdf, Travel travel) {
        fact(pdf, "delegation.travel.arrival", travel.arrives() ? When.arrival(travel) : null);
        fact(pdf, "delegation.travel.departure", travel.departs() ? When.departure(travel) : null);
        fact(pdf, "delegation.travel.vehicle", travel.vehicle());
        fact(pdf, "delegation.travel.hotel", travel.hotel());
    }

    private static void fact(PdfSheet pdf, String label, String value) {
        if (value != null) {
            pdf.line(Text.of(label) + ": " + value, Look.SOFT_TEXT, 1);
        }
    }
}
