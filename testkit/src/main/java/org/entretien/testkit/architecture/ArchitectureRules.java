package org.entretien.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * The rules of the house that the compiler cannot guard.
 *
 * @since 0.1.0
 */
public final class ArchitectureRules {
    private static final String HOUSE = "org.entretien..";
    private static final String[] GROUND = {
        "org.entretien.domain..", "org.entretien.page..", "org.entretien.spi..", "org.entretien.catalogue.."
    };
    private static final String[] PLUGINS = {"org.entretien.parser..", "org.entretien.exporter.."};
    private static final String COMMAND_LINE = "org.entretien.cli..";
    private static final String[] UNEXPORTED = {
        "org.entretien.recognition.*..",
        "org.entretien.parser.*.*..",
        "org.entretien.catalogue.isolation..",
        "org.entretien.catalogue.selection..",
        "org.entretien.testkit.internal.."
    };
    private static final String TEST_KIT = "org.entretien.testkit..";

    private ArchitectureRules() {}

    /** {@return every rule} */
    public static List<HouseRule> all() {
        return List.of(
                domainIsPure(),
                recognitionStandsOnTheDomain(),
                pluginsDoNotKnowEachOther(),
                nobodyKnowsAPluginByName(),
                noPackageCycles(),
                noThirdPartyTypeInPublicSignatures(),
                onlyTheCommandLinePrints(),
                oneHardenedXmlFactory(),
                oneMeterBehindEveryLayer(),
                jacksonStaysInTheBinding(),
                nothingDependsOnTheMachine(),
                publicClassesAreClosed());
    }

    /** {@return the domain uses the platform and the validation API alone} */
    public static HouseRule domainIsPure() {
        ArchRule rule = classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(GROUND)
                        .or(resideInAnyPackage("java..", "jakarta.validation..", "org.jspecify..")))
                .because("everything stands on the domain, so whatever it needs, everybody needs");
        return new HouseRule("the domain is pure", resideInAnyPackage(GROUND), rule, 60);
    }

    /** {@return recognition uses the platform and the domain alone} */
    public static HouseRule recognitionStandsOnTheDomain() {
        ArchRule rule = classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(GROUND)
                        .or(resideInAnyPackage("org.entretien.recognition..", "java..", "org.jspecify..")))
                .because("text and HTML share it, and neither brings its library along");
        return new HouseRule(
                "recognition stands on the domain", resideInAPackage("org.entretien.recognition.."), rule, 10);
    }

    /** {@return no plugin uses another one} */
    public static HouseRule pluginsDoNotKnowEachOther() {
        ArchRule rule = slices().matching("org.entretien.(*).(*)..")
                .should()
                .notDependOnEachOther()
                .because("each can be left out; a payload goes to another plugin through the catalogue");
        return new HouseRule("plugins do not know each other", resideInAnyPackage(PLUGINS), rule, 6);
    }

    /** {@return what is no plugin names none} */
    public static HouseRule nobodyKnowsAPluginByName() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.entretien.parser..", "org.entretien.exporter..", "org.entretien.validation..")
                .because("plugins are found, so that those of others are as good as ours");
        DescribedPredicate<JavaClass> others = not(
                resideInAnyPackage("org.entretien.parser..", "org.entretien.exporter..", "org.entretien.validation.."));
        return new HouseRule("no class names a plugin", others, rule, 80);
    }

    /** {@return packages depend on each other one way} */
    public static HouseRule noPackageCycles() {
        ArchRule rule = slices().matching("org.entretien.(**)")
                .should()
                .beFreeOfCycles()
                .because("what goes round cannot be understood, tested or taken out piece by piece");
        return new HouseRule("no cycles of packages", resideInAPackage(HOUSE), rule, 80);
    }

    /** {@return public signatures speak of the platform, the validation API and the project} */
    public static HouseRule noThirdPartyTypeInPublicSignatures() {
        ArchRule rule = classes()
                .should(new SpeakInOwnTerms())
                .because("a library in a signature is a library in everybody's build, at our version");
        return new HouseRule(
                "no third-party type in a public signature",
                not(resideInAnyPackage(COMMAND_LINE, TEST_KIT)).and(not(resideInAnyPackage(UNEXPORTED))),
                rule,
                80);
    }

    /** {@return only the command line uses the standard streams} */
    public static HouseRule onlyTheCommandLinePrints() {
        ArchRule rule = noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("the standard streams belong to the program, not to a library in it");
        DescribedPredicate<JavaClass> quiet = DescribedPredicate.describe(
                "neither the command line, nor what listens to the streams, nor what is hostile on purpose",
                type -> !type.getPackageName().startsWith("org.entretien.cli")
                        && !type.getName().endsWith(".testkit.internal.SideEffectProbe")
                        && !type.getPackageName().endsWith(".testkit.hostile"));
        return new HouseRule("only the command line prints", quiet, rule, 80);
    }

    /** {@return XML is opened in one class} */
    public static HouseRule oneHardenedXmlFactory() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javax.xml.parsers..",
                                "javax.xml.transform..",
                                "javax.xml.validation..",
                                "javax.xml.xpath..",
                                "org.xml..",
                                "com.ctc.wstx.stax..")
                        .or(DescribedPredicate.describe(
                                "are factories of StAX",
                                type -> type.getSimpleName().matches("XML(In|Out)putFactory2?"))))
                .because("a factory with default settings reads files that a document names");
        DescribedPredicate<JavaClass> others = DescribedPredicate.describe(
                "but the factory", type -> !type.getSimpleName().equals("HardenedXml"));
        return new HouseRule("one hardened XML factory", others, rule, 80);
    }

    /** {@return packing is taken off where it is metered} */
    public static HouseRule oneMeterBehindEveryLayer() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("unpack", ArchitectureRules::unpacks))
                .because("a decoder without a meter grows without a limit and hears neither deadline nor interrupt");
        DescribedPredicate<JavaClass> others = DescribedPredicate.describe(
                "but the inflation of the domain and the decoder of brotli, which are metered",
                type -> !type.getName().equals("org.entretien.spi.Inflation")
                        && !type.getName().equals("org.entretien.parser.warc.Brotli")
                        && !type.getPackageName().startsWith("org.entretien.benchmarks"));
        return new HouseRule("one meter behind every layer", others, rule, 80);
    }

    private static boolean unpacks(JavaClass type) {
        String name = type.getSimpleName();
        return switch (type.getPackageName()) {
            case "java.util.zip" -> name.matches("Inflater.*|GZIPInputStream|ZipInputStream");
            case "org.netpreserve.jwarc" ->
                name.matches("BrotliUtils|GunzipChannel|InflateChannel|ZstdDecompressingChannel|WarcReader");
            default ->
                type.getPackageName().startsWith("org.brotli")
                        || type.getPackageName().startsWith("org.apache.commons.compress");
        };
    }

    /** {@return Jackson is used by the binding, and where the linked data of a page is read} */
    public static HouseRule jacksonStaysInTheBinding() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("the model meets Jackson in one place; the linked data of a page is no model of ours");
        return new HouseRule(
                "Jackson stays in the binding",
                not(resideInAnyPackage("org.entretien.binding..", "org.entretien.parser.html..")),
                rule,
                80);
    }

    /** {@return nothing asks for the default locale, charset or zone, or for the time of day} */
    public static HouseRule nothingDependsOnTheMachine() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same page gives the same publication on every machine, on every day");
        return new HouseRule(
                "nothing depends on the machine", not(resideInAnyPackage(COMMAND_LINE, TEST_KIT)), rule, 80);
    }

    /** {@return public classes cannot be extended by accident} */
    public static HouseRule publicClassesAreClosed() {
        ArchRule rule = classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .should(new BeClosed())
                .because("what others extend can never be changed");
        return new HouseRule(
                "public classes are closed",
                not(resideInAPackage(COMMAND_LINE)).and(not(resideInAnyPackage(UNEXPORTED))),
                rule,
                80);
    }
}
