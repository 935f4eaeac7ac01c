package org.fireside.directory;

/** The rank that an office gives. Which goes before which is for the order of precedence to say, which each convening may have its own of. */
public enum RankClass {
    HEAD_OF_STATE, HEAD_OF_GOVERNMENT, PRESIDING_OFFICER, PARTY_LEADER, MINISTER, AMBASSADOR, LEGISLATOR, SENIOR_OFFICIAL, OFFICIAL, OTHER
}
