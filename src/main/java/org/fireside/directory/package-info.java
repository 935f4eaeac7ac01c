/**
 * People, organisations and offices: each human and each organisation once, over all convenings, and how a person is written.
 */
package org.fireside.directory;
