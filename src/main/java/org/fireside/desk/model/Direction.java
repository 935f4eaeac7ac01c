package org.fireside.desk.model;

/** Which way somebody goes through the door. */
public enum Direction {
    IN, OUT
}
