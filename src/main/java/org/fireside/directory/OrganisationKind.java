package org.fireside.directory;

/** What an organisation is. */
public enum OrganisationKind {
    COUNTRY, GOVERNMENT, PARTY, HOST, NEWSROOM, COMPANY, OTHER
}
