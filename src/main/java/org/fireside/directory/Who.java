package org.fireside.directory;

/** How a form is told who somebody is. */
public enum Who {
    FROM_DIRECTORY, NEW_PERSON, OFFICE_ONLY
}
