/** Pages of the guests of a convening. */
package org.fireside.registration.web;
