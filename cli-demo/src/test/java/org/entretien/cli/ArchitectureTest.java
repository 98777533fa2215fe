package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entretien.testkit.architecture.ArchitectureRules;
import org.entretien.testkit.architecture.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house over every module: this is the one that has them all on its class path. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entretien");

    static List<HouseRule> rules() {
        return ArchitectureRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyModuleKeepsTheRule(HouseRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void everyModuleIsSeen() {
        Set<String> packages = HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages)
                .contains(
                        "org.entretien.catalogue",
                        "org.entretien.page",
                        "org.entretien.spi",
                        "org.entretien.domain",
                        "org.entretien.decoding",
                        "org.entretien.recognition",
                        "org.entretien.binding",
                        "org.entretien.validation",
                        "org.entretien.parser.text",
                        "org.entretien.parser.html",
                        "org.entretien.parser.json",
                        "org.entretien.parser.xml",
                        "org.entretien.parser.warc",
                        "org.entretien.parser.feed",
                        "org.entretien.parser.tei",
                        "org.entretien.sites",
                        "org.entretien.exporter.json",
                        "org.entretien.exporter.xml",
                        "org.entretien.exporter.text",
                        "org.entretien.exporter.cite",
                        "org.entretien.exporter.tei",
                        "org.entretien.testkit",
                        "org.entretien.cli");
        assertThat(HOUSE).hasSizeGreaterThan(250);
    }
}
