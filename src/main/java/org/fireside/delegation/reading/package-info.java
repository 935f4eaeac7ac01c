/**
 * From the cells of somebody's list to what is meant by them: which column holds what, where a name divides, which day, rank and part
 * are written. Knows no database; what is guessed here is shown before anything is done with it.
 */
package org.fireside.delegation.reading;
