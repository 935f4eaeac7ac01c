/**
 * Who is expected at a convening: registrations of people, and of offices whose holder is not yet named, with their parts and their
 * life, and the places that a convening has.
 */
package org.fireside.registration;
