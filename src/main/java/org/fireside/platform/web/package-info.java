/** What every page shares: texts, notices, lists, error pages, the look. */
package org.fireside.platform.web;
