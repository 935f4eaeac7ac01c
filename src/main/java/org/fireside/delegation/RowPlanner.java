package org.fireside.delegation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Map;
import org.fireside.delegation.model.StagedRow;
import org.fireside.delegation.reading.ReadRow;

/** Says what taking a row would do, from what it says and what is known. Decides nothing that a human has to. */
@ApplicationScoped
class RowPlanner {

    private static final Map<String, ImportField> FIELDS = Map.of("honorific", ImportField.HONORIFIC, "givenName", ImportField.GIVEN_NAME,
            "familyName", ImportField.FAMILY_NAME, "postNominals", ImportField.POST_NOMINALS, "email", ImportField.EMAIL, "title", ImportField.OFFICE,
            "organisation", ImportField.ORGANISATION, "heldUntil", ImportField.HELD_UNTIL, "note", ImportField.NOTE);

    @Inject
    private ValidatorFactory validators;

    private Validator validator;

    /** What is validated are forms, no entities: whether their fields are loaded need not be asked, thousands of times. */
    @PostConstruct
    void prepare() {
        validator = validators.usingContext().traversableResolver(new TraversableResolver() {
            @Override
            public boolean isReachable(Object object, Path.Node property, Class<?> rootType, Path path, ElementType type) {
                return true;
            }

            @Override
            public boolean isCascadable(Object object, Path.Node property, Class<?> rootType, Path path, ElementType type) {
                return true;
            }
        }).getValidator();
    }

    RowPlan plan(StagedRow row, ReadRow read, ImportKnowledge knowledge) {
        var planning = new RowPlanning(row, read, knowledge);
        planning.plan();
        refuseWhatCannotBeWritten(planning);
        return planning.finished();
    }

    /** The rules of the forms hold for rows as well. */
    private void refuseWhatCannotBeWritten(RowPlanning planning) {
        for (Object written : planning.written()) {
            validator.validate(written).forEach(violation -> planning.refuse(
                    new ImportProblem(field(violation.getPropertyPath().toString(), planning.read()), violation.getMessage(), List.of())));
        }
    }

    /** The column in which it is to be mended. */
    private static ImportField field(String property, ReadRow read) {
        ImportField field = FIELDS.get(property);
        boolean name = field == ImportField.GIVEN_NAME || field == ImportField.FAMILY_NAME;
        return name && read.nameIsDivided() ? ImportField.FULL_NAME : field;
    }
}
