/** What pages need to choose people. */
package org.fireside.directory.web;
