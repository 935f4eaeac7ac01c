package org.fireside.qanda;

/** The life of a floor. Only an open one takes questions and votes. */
public enum FloorState {
    PREPARED, OPEN, CLOSED
}
