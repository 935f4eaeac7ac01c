package org.fireside.directory;

/**
 * The rank that an office gives, highest first. Follows the order in which most protocol offices place foreign visitors: heads of
 * state, heads of government, presiding officers, cabinet ministers, ambassadors, members of parliament, officials (compare the
 * order of precedence of the US Department of State's Office of the Chief of Protocol). The positions are in the table
 * {@code rank_class}.
 */
public enum RankClass {
    HEAD_OF_STATE, HEAD_OF_GOVERNMENT, PRESIDING_OFFICER, PARTY_LEADER, MINISTER, AMBASSADOR, LEGISLATOR, SENIOR_OFFICIAL, OFFICIAL, OTHER
}
