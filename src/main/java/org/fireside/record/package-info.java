/**
 * What was said and what may be made of it: remarks under their attribution rules, and the list of questions and answers as a reader
 * may see it.
 */
package org.fireside.record;
