/** The desk at the door: who comes in and goes out, as a log, and who is in now. */
package org.fireside.desk;
