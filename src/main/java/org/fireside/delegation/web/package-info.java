/** Pages of the delegations of a convening. */
package org.fireside.delegation.web;
