package org.entretien.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRuleTest {
    private static final JavaClasses KIT_AND_DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entretien");

    @Test
    void theDomainKeepsItsRule() {
        assertThatCode(() -> ArchitectureRules.domainIsPure().check(KIT_AND_DOMAIN))
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleThatSeesTooLittleFails() {
        assertThatThrownBy(() ->
                        ArchitectureRules.domainIsPure().seeingAtLeast(100_000).check(KIT_AND_DOMAIN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("at least 100000");
    }

    @Test
    void whatBreaksARuleIsNamed() {
        JavaClasses open = new ClassFileImporter().importClasses(OpenHouse.class);
        assertThatThrownBy(() -> ArchitectureRules.onlyTheCommandLinePrints()
                        .seeingAtLeast(1)
                        .check(open))
                .hasMessageContaining("System.out");
        assertThatThrownBy(() ->
                        ArchitectureRules.nothingDependsOnTheMachine().rule().check(open))
                .hasMessageContaining("currentTimeMillis");
        assertThatThrownBy(() -> ArchitectureRules.noThirdPartyTypeInPublicSignatures()
                        .rule()
                        .check(open))
                .hasMessageContaining("net.jqwik.api.Arbitrary");
        assertThatThrownBy(
                        () -> ArchitectureRules.publicClassesAreClosed().rule().check(open))
                .hasMessageContaining("open for extension");
        assertThatThrownBy(() ->
                        ArchitectureRules.oneMeterBehindEveryLayer().rule().check(open))
                .hasMessageContaining("GZIPInputStream");
    }
}
