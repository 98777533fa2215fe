package org.entretien.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;

/**
 * A rule of architecture with the classes it is about and how many of them there must be: a rule that saw nothing proves nothing.
 *
 * @param name for people
 * @param scope the classes it is about
 * @param rule what holds for them, and because of what
 * @param leastClasses the number of classes below which the check fails
 * @since 0.1.0
 */
public record HouseRule(String name, DescribedPredicate<? super JavaClass> scope, ArchRule rule, int leastClasses) {
    /** Checks structure. */
    public HouseRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(rule, "rule");
    }

    /** {@return this rule, failing unless it sees more classes} @param classes the least number of classes in its scope */
    public HouseRule seeingAtLeast(int classes) {
        return new HouseRule(name, scope, rule, classes);
    }

    /**
     * Checks the rule.
     *
     * @param all the classes of a project
     * @throws AssertionError when the rule is broken, or saw too few classes
     */
    public void check(JavaClasses all) {
        JavaClasses seen = all.that(scope);
        if (seen.size() < leastClasses) {
            throw new AssertionError(
                    name + ": saw " + seen.size() + " classes, at least " + leastClasses + " were expected");
        }
        rule.check(seen);
    }

    @Override
    public String toString() {
        return name;
    }
}
