package org.fireside;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.fireside.account.AllowedTo;
import org.fireside.account.AllowedToAnyone;
import org.fireside.account.CallerRoles;
import org.fireside.account.ConveningId;
import org.fireside.account.Guarded;
import org.fireside.platform.Caller;
import org.junit.jupiter.api.Test;

/** The rules of the house (see README, "How the code is laid out"). */
class HouseTest {

    /** Each room may know those before it, never those after it. */
    private static final List<String> STREET = List.of("platform", "account", "directory", "convening", "registration", "delegation",
            "seating", "desk", "qanda", "record");

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fireside");

    @Test
    void eachRoomKnowsOnlyThoseAboveIt() {
        for (int i = 0; i < STREET.size(); i++) {
            String[] below = STREET.subList(i + 1, STREET.size()).stream().map(room -> "org.fireside." + room + "..").toArray(String[]::new);
            if (below.length > 0) {
                noClasses().that().resideInAPackage("org.fireside." + STREET.get(i) + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(below).allowEmptyShould(true).check(CLASSES);
            }
        }
    }

    @Test
    void everyRoomIsOnTheStreet() {
        var rooms = CLASSES.stream().map(type -> type.getPackageName().split("\\.")).filter(parts -> parts.length > 2)
                .map(parts -> parts[2]).distinct().toList();
        assertThat(STREET).containsAll(rooms);
    }

    @Test
    void nobodyOutsideTouchesARoomsModelOrWeb() {
        for (String room : STREET) {
            String inner = "org.fireside." + room;
            noClasses().that().resideOutsideOfPackage(inner + "..").should().dependOnClassesThat().resideInAPackage(inner + ".model..")
                    .allowEmptyShould(true).check(CLASSES);
            if (!room.equals("platform")) { // what every page shares is in platform.web
                noClasses().that().resideOutsideOfPackage(inner + "..").should().dependOnClassesThat().resideInAPackage(inner + ".web..")
                        .allowEmptyShould(true).check(CLASSES);
            }
        }
    }

    @Test
    void doorsAndModelsKnowNoPagesAndNoResources() {
        noClasses().that(not(resideInAPackage("..web.."))).should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..", "..fireside..web..").check(CLASSES);
    }

    @Test
    void onlyRepositoriesAndTheDoorsFlushHaveAnEntityManager() {
        noClasses().that(not(resideInAnyPackage("..model.."))).and().doNotHaveSimpleName("DoorFlush")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(CLASSES);
    }

    @Test
    void transactionsBeginAtDoorsOnly() {
        classes().that().areAnnotatedWith(Transactional.class).should().resideOutsideOfPackages("..model..", "..web..").check(CLASSES);
        noMethods().should().beAnnotatedWith(Transactional.class).check(CLASSES);
        classes().that().areAnnotatedWith(Guarded.class).and().areNotAnnotatedWith(Interceptor.class).should().beAnnotatedWith(Transactional.class)
                .andShould().beAnnotatedWith(ApplicationScoped.class).check(CLASSES);
        classes().that().areAnnotatedWith(Transactional.class).and().areAnnotatedWith(ApplicationScoped.class)
                .and().resideOutsideOfPackage("org.fireside.platform..").should().beAnnotatedWith(Guarded.class).check(CLASSES);
    }

    @Test
    void everyMethodOfADoorSaysWhoMay() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Guarded.class).and().arePublic().and().areNotStatic()
                .should().beAnnotatedWith(AllowedTo.class).orShould().beAnnotatedWith(AllowedToAnyone.class).check(CLASSES);
    }

    @Test
    void pagesNeverDecideWhoActs() {
        noClasses().that().resideInAPackage("..web..").should().callMethod(Caller.class, "actAs", String.class)
                .orShould().callMethod(CallerRoles.class, "asDesk", ConveningId.class, String.class, Supplier.class).check(CLASSES);
    }

    @Test
    void onlyBackingsHaveNames() {
        classes().that().areAnnotatedWith(Named.class).should().resideInAPackage("..web..").andShould().haveSimpleNameEndingWith("Backing").check(CLASSES);
        classes().that().areAnnotatedWith(Path.class).should().resideInAPackage("..web..").andShould().haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void entitiesGuardTheirRules() {
        constructors().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().haveRawParameterTypes(new Class<?>[] {})
                .should().notBePublic().check(CLASSES);
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().arePublic()
                .should().haveNameMatching("set[A-Z].*").check(CLASSES);
        classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..model..").check(CLASSES);
    }

    @Test
    void doorsReturnNoEntities() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Guarded.class).and().arePublic()
                .should(new ArchCondition<>("return nothing of a model") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean model = method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(type -> type.getPackageName().contains(".model"));
                        events.add(new SimpleConditionEvent(method, !model, method.getFullName()));
                    }
                }).check(CLASSES);
    }

    @Test
    void namesSaySomething() {
        noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Common")
                .orShould().haveSimpleNameEndingWith("Base").check(CLASSES);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses().should().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void observersHaveNoOtherCaller() {
        noMethods().that().arePublic().should(new ArchCondition<>("observe an event") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean observes = method.getParameterAnnotations().stream().flatMap(Collection::stream)
                        .anyMatch(annotation -> annotation.getRawType().isEquivalentTo(Observes.class));
                events.add(new SimpleConditionEvent(method, observes, method.getFullName()));
            }
        }).check(CLASSES);
    }
}
