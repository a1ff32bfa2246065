package org.meritlang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rooms of the interpreter apart: who may see whom, who may see ANTLR, and what nobody may call. */
class ArchitectureTest {
    private static final String FACADE = "org.meritlang";
    private static final String GRAMMAR = "org.meritlang.grammar";

    /** Every room may see it: long work is done everywhere. */
    private static final String PATIENCE = "patience";

    /** Each room and the rooms it may see. The façade, which is the root package, sees all of them; none sees it. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry(PATIENCE, Set.of()),
            Map.entry("source", Set.of()),
            Map.entry("diagnostic", Set.of("source")),
            Map.entry("syntax", Set.of("diagnostic", "source")),
            Map.entry("syntax.parts", Set.of("syntax", "source")),
            Map.entry("data", Set.of("schema", "syntax", "source")),
            Map.entry("schema", Set.of("syntax", "source")),
            Map.entry("score", Set.of("data", "schema", "diagnostic", "source")),
            Map.entry("model", Set.of("syntax", "schema", "data", "source")),
            Map.entry("implication", Set.of("model", "syntax", "data")),
            Map.entry(
                    "check",
                    Set.of("implication", "model", "syntax.parts", "syntax", "schema", "data", "diagnostic", "source")),
            Map.entry("evaluate", Set.of("model", "syntax", "schema", "score", "data", "diagnostic", "source")),
            Map.entry(
                    "guess", Set.of("evaluate", "model", "syntax", "schema", "score", "data", "diagnostic", "source")),
            Map.entry(
                    "explain.change",
                    Set.of("guess", "evaluate", "model", "syntax", "schema", "score", "data", "diagnostic", "source")),
            Map.entry(
                    "explain",
                    Set.of(
                            "explain.change",
                            "guess",
                            "evaluate",
                            "model",
                            "syntax",
                            "schema",
                            "score",
                            "data",
                            "diagnostic",
                            "source")),
            Map.entry("analysis.logic", Set.of("implication", "model", "syntax", "schema", "data")),
            Map.entry(
                    "analysis.ranges",
                    Set.of(
                            "analysis.logic",
                            "guess",
                            "implication",
                            "evaluate",
                            "model",
                            "syntax.parts",
                            "syntax",
                            "schema",
                            "score",
                            "data",
                            "diagnostic",
                            "source")),
            Map.entry(
                    "analysis.habits",
                    Set.of(
                            "analysis.logic",
                            "analysis.ranges",
                            "evaluate",
                            "model",
                            "syntax",
                            "schema",
                            "score",
                            "source")),
            Map.entry(
                    "analysis.written",
                    Set.of("analysis.logic", "model", "syntax.parts", "syntax", "schema", "diagnostic", "source")),
            Map.entry(
                    "analysis.survey",
                    Set.of(
                            "analysis.written",
                            "evaluate",
                            "model",
                            "syntax.parts",
                            "syntax",
                            "schema",
                            "score",
                            "data",
                            "diagnostic",
                            "source")),
            Map.entry(
                    "analysis",
                    Set.of(
                            "analysis.logic",
                            "analysis.habits",
                            "analysis.ranges",
                            "analysis.written",
                            "model",
                            "syntax.parts",
                            "syntax",
                            "schema",
                            "score",
                            "data",
                            "diagnostic",
                            "source")),
            Map.entry(
                    "trial",
                    Set.of(
                            "explain",
                            "explain.change",
                            "guess",
                            "evaluate",
                            "model",
                            "syntax",
                            "schema",
                            "score",
                            "data",
                            "diagnostic",
                            "source")),
            Map.entry("change", Set.of("syntax.parts", "syntax", "schema", "data", "source")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/" + GRAMMAR.replace('.', '/') + "/"))
            .importPackages(FACADE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                PATIENCE,
                "source",
                "diagnostic",
                "syntax",
                "syntax.parts",
                "data",
                "schema",
                "score",
                "model",
                "implication",
                "check",
                "evaluate",
                "guess",
                "explain.change",
                "explain",
                "analysis.logic",
                "analysis.ranges",
                "analysis.habits",
                "analysis.written",
                "analysis.survey",
                "analysis",
                "trial",
                "change"
            })
    void aRoomSeesOnlyWhatItMay(String room) {
        Set<String> seen = new HashSet<>(ARROWS.getOrDefault(room, Set.of()));
        seen.add(PATIENCE);
        noClasses()
                .that(describe("are in " + room, type -> room(type).equals(room)))
                .should()
                .dependOnClassesThat(describe(
                        "are ours but neither in " + room + " nor in " + seen,
                        type -> isOurs(type) && !room(type).equals(room) && !seen.contains(room(type))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassIsInARoomWithArrows() {
        classes()
                .that()
                .resideOutsideOfPackage(FACADE)
                .should()
                .resideInAnyPackage(ARROWS.keySet().stream()
                        .map(room -> FACADE + "." + room + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return room(type).isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(room(type));
                    }

                    @Override
                    public String getDescription() {
                        return "rooms";
                    }
                })
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlySyntaxKnowsAntlrAndTheGrammar() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FACADE + ".syntax..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.antlr..", GRAMMAR + ".."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingPrintsOrExits() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .accessTargetWhere(describe("the machine's clock is read", ArchitectureTest::readsTheClock))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Whether this is a call (or a method reference) that asks the machine for the time; a given clock is fine. */
    private static boolean readsTheClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean takesAClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock)
                || (owner.isEquivalentTo(Clock.class)
                        && (name.startsWith("system") || (name.startsWith("tick") && !takesAClock)))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && target.getRawParameterTypes().isEmpty());
    }

    private static boolean isOurs(JavaClass type) {
        String name = type.getPackageName();
        return (name.equals(FACADE) || name.startsWith(FACADE + "."))
                && !name.equals(GRAMMAR)
                && !name.startsWith(GRAMMAR + ".");
    }

    /**
     * The room a class is in: the innermost that its package lies in, or else the first part of the package's name;
     * empty for the façade and for classes that are not ours.
     */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(FACADE + ".")) {
            return "";
        }
        String below = name.substring(FACADE.length() + 1);
        String room = below;
        while (!ARROWS.containsKey(room) && room.contains(".")) {
            room = room.substring(0, room.lastIndexOf('.'));
        }
        return room;
    }
}
