/** The page of the desk. */
package org.fireside.desk.web;
