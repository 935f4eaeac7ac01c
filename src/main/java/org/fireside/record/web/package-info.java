/** The page, the print and the exports of questions and answers. */
package org.fireside.record.web;
