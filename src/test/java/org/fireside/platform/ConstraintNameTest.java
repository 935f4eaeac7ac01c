package org.fireside.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Duplicate entry 'a@example.org' for key 'person.person_email' | person_email",
        "Duplicate entry 'a@example.org' for key 'person_email' | person_email",
        "Check constraint 'places_enough' is violated. | places_enough",
        "CONSTRAINT `places_enough` failed for `fireside`.`places` | places_enough",
        "Cannot delete or update a parent row: a foreign key constraint fails (`fireside`.`question`, CONSTRAINT `question_session` FOREIGN KEY (`session_id`) REFERENCES `session` (`id`)) | question_session"})
    void isFoundInTheWordsOfBothServers(String message, String constraint) {
        assertThat(ConstraintName.in(new SQLException(message))).contains(constraint);
    }
}
