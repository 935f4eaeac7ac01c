/**
 * Convenings, their sessions and who is on stage, and the life of a convening from draft to archive. Rooms below hear of what
 * matters to them through the events declared here.
 */
package org.fireside.convening;
