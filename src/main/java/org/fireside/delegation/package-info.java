/**
 * The parties of countries and organisations at a convening: head, liaison, members, and the order of precedence in which members
 * are listed.
 */
package org.fireside.delegation;
