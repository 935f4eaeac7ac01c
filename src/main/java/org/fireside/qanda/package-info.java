/**
 * Questions: logged from the floor, moderated, asked and answered. What an answer said is a remark, which the record keeps when it
 * hears {@link org.fireside.qanda.QuestionAnswered}.
 */
package org.fireside.qanda;
