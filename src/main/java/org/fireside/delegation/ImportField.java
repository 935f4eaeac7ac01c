package org.fireside.delegation;

/** What a column of a list of people may hold. Each has a column of its own in the table of staged rows. */
public enum ImportField {
    FULL_NAME("full_name"), HONORIFIC("honorific"), GIVEN_NAME("given_name"), FAMILY_NAME("family_name"), POST_NOMINALS("post_nominals"),
    OFFICE("office"), ORGANISATION("organisation"), RANK("rank_class"), HELD_FROM("held_from"), HELD_UNTIL("held_until"), EMAIL("email"),
    PARTS("parts"), DELEGATION("delegation"), NOTE("note");

    private final String column;

    ImportField(String column) {
        this.column = column;
    }

    /** Name of its column in the table of staged rows. */
    public String column() {
        return column;
    }
}
