package org.entretien.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.testkit.architecture.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floor plan of docs/architecture.md: which packages a module has, and which of them may use which. */
class FloorPlanTest {
    private static final int MAX_TYPES = 20;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entretien");

    /** The packages of each module, lowest first: a package may use those before it. */
    private static final List<List<String>> FLOORS = List.of(
            List.of(
                    "org.entretien.recognition.text",
                    "org.entretien.recognition.lexicon",
                    "org.entretien.recognition.language",
                    "org.entretien.recognition.names",
                    "org.entretien.recognition.segmentation",
                    "org.entretien.recognition.speakers",
                    "org.entretien.recognition.metadata",
                    "org.entretien.recognition.features",
                    "org.entretien.recognition.sequence",
                    "org.entretien.recognition.classification",
                    "org.entretien.recognition.participants",
                    "org.entretien.recognition.assembly",
                    "org.entretien.recognition"),
            List.of(
                    "org.entretien.parser.html.decoding",
                    "org.entretien.parser.html.blocks",
                    "org.entretien.parser.html.content",
                    "org.entretien.parser.html.metadata",
                    "org.entretien.parser.html.reading",
                    "org.entretien.parser.html"),
            List.of("org.entretien.parser.text.decoding", "org.entretien.parser.text"),
            List.of(
                    "org.entretien.cli.io",
                    "org.entretien.cli.input",
                    "org.entretien.cli.output",
                    "org.entretien.cli.options",
                    "org.entretien.cli.explain",
                    "org.entretien.cli.run",
                    "org.entretien.cli.plugin",
                    "org.entretien.cli.command",
                    "org.entretien.cli"),
            List.of(
                    "org.entretien.testkit",
                    "org.entretien.testkit.internal",
                    "org.entretien.testkit.contracts",
                    "org.entretien.testkit.arbitraries",
                    "org.entretien.testkit.architecture",
                    "org.entretien.testkit.hostile"),
            List.of(
                    "org.entretien.catalogue.provider",
                    "org.entretien.catalogue.isolation",
                    "org.entretien.catalogue.selection",
                    "org.entretien.catalogue"));

    /** Packages that belong to their module alone, with what may use them. */
    private static final Map<String, String> PRIVATE = Map.ofEntries(
            Map.entry("org.entretien.recognition.*..", "org.entretien.recognition.."),
            Map.entry("org.entretien.parser.html.*..", "org.entretien.parser.html.."),
            Map.entry("org.entretien.parser.text.*..", "org.entretien.parser.text.."),
            Map.entry("org.entretien.testkit.internal..", "org.entretien.testkit.."),
            Map.entry("org.entretien.catalogue.isolation..", "org.entretien.catalogue.."),
            Map.entry("org.entretien.catalogue.selection..", "org.entretien.catalogue.."));

    /** A package that may have more types, and why. It may shrink and not grow. */
    private record Larger(int types, String why) {}

    private static final Map<String, Larger> LARGER = Map.of(
            "org.entretien.binding",
            new Larger(24, "one strict reader and writer of the model, in two notations"),
            "org.entretien.domain",
            new Larger(22, "the records of the model and their constraints"),
            "org.entretien.parser.feed",
            new Larger(27, "one format with eight versions; a part by itself could read nothing"),
            "org.entretien.parser.warc",
            new Larger(24, "records, their recovery and their packing share the place in the file"),
            "org.entretien.spi",
            new Larger(44, "all that the author of a plugin implements and receives, from one package"));

    static Stream<HouseRule> arrows() {
        List<HouseRule> rules = new ArrayList<>();
        for (List<String> floors : FLOORS) {
            for (int i = 0; i < floors.size() - 1; i++) {
                String[] above = floors.subList(i + 1, floors.size()).toArray(String[]::new);
                rules.add(new HouseRule(
                        floors.get(i) + " uses nothing above it",
                        resideInAPackage(floors.get(i)),
                        noClasses()
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(above))
                                .because("a page passes through the packages in one order"),
                        1));
            }
        }
        return rules.stream();
    }

    static Stream<HouseRule> privatePackages() {
        return PRIVATE.entrySet().stream()
                .map(entry -> new HouseRule(
                        entry.getKey() + " is used by its module only",
                        resideInAPackage(entry.getKey()),
                        classes()
                                .should()
                                .onlyHaveDependentClassesThat(resideInAPackage(entry.getValue()))
                                .because("what is public there is public for the stages of the module alone"),
                        2));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void arrowsGoOneWay(HouseRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("privatePackages")
    void privatePackagesAreUsedByTheirModule(HouseRule rule) {
        // A dependent class is known only where all classes are imported, so the rule is checked on them.
        assertThat(HOUSE.that(rule.scope())).hasSizeGreaterThanOrEqualTo(rule.leastClasses());
        rule.rule().check(HOUSE.that(DescribedPredicate.describe("private", rule.scope()::test)));
    }

    @Test
    void packagesAreSmall() {
        Map<String, Long> sizes = HOUSE.stream()
                .filter(FloorPlanTest::isCounted)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(sizes).hasSizeGreaterThan(30);
        Map<String, Long> large = new TreeMap<>();
        sizes.forEach((name, size) -> {
            Larger larger = LARGER.get(name);
            if (size > (larger == null ? MAX_TYPES : larger.types())) {
                large.put(name, size);
            }
        });
        assertThat(large).isEmpty();
    }

    private static boolean isCounted(JavaClass type) {
        return type.isTopLevelClass()
                && !type.getSimpleName().endsWith("-info")
                && !type.getSimpleName().equals("package-info");
    }
}
