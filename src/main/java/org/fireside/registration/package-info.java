/**
 * Who is expected at a convening: registrations of people, and of offices whose holder is not yet named, with their parts and their
 * life, the places that a convening has and who waits for one; how guests are invited, and what they answer.
 */
package org.fireside.registration;
