/** The moderator's console. */
package org.fireside.qanda.web;
