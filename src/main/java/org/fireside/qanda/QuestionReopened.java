package org.fireside.qanda;

import org.fireside.account.ConveningId;

/** That a question was answered is taken back. Fired inside the transaction that takes it back: the record takes the answer back in the same one. */
public record QuestionReopened(ConveningId convening, long questionId) {
}
