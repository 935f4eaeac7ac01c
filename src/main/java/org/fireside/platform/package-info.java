/**
 * What no feature owns and every feature stands on: the clock, the migrations, the audit trail, refusals and paging.
 * Knows no feature.
 */
package org.fireside.platform;
