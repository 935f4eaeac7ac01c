/** Pages for signing in, accounts and teams. */
package org.fireside.account.web;
