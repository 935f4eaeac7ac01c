package org.fireside.delegation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.fireside.delegation.ImportCard;
import org.fireside.platform.sheet.Sheet;

/** A sheet of a file that somebody sent. Part of its import. */
@Embeddable
public class ImportSheet {

    private static final int NAME_LENGTH = 100;

    private int number;
    private String name;
    @Column(name = "hidden_rows")
    private int hiddenRows;
    @Column(name = "heading_line")
    private int headingLine;

    protected ImportSheet() {
    }

    ImportSheet(int number, Sheet read, int headingLine) {
        this.number = number;
        this.name = read.name().length() > NAME_LENGTH ? read.name().substring(0, NAME_LENGTH) : read.name();
        this.hiddenRows = read.hidden();
        this.headingLine = headingLine;
    }

    ImportCard.SheetCard card() {
        return new ImportCard.SheetCard(number, name, hiddenRows, headingLine);
    }
}
