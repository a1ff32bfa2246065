package org.meritlang.repl.screen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What reads keys and moves the cursor is used in one place, and loaded for the prompt alone. */
class OnlyTheScreenKnowsJLineTest {
    @Test
    void nobodyElseDependsOnIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.meritlang.repl.screen..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jline.."))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.meritlang"));
    }
}
