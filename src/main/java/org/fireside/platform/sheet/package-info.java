/**
 * Tables in files as offices exchange them: XLSX and CSV are read whatever wrote them, and written so that a spreadsheet takes no
 * cell for a formula.
 */
package org.fireside.platform.sheet;
