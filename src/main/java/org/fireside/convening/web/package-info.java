/** Pages of convenings: lists, the form, the agenda, the overview, the trail. */
package org.fireside.convening.web;
