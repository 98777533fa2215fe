package org.entretien.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is public names no type of a third party: as parent, parameter, result, exception, field or type argument. */
final class SpeakInOwnTerms extends ArchCondition<JavaClass> {
    private static final List<String> OWN_TERMS =
            List.of("java.", "javax.xml.", "jakarta.validation.", "org.jspecify.", "org.entretien");

    SpeakInOwnTerms() {
        super("name no third-party type where others can see it");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
            return;
        }
        Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                .forEach(used -> report(type, type.getName(), used, events));
        type.getMembers().stream()
                .filter(SpeakInOwnTerms::isVisible)
                .forEach(member -> used(member).forEach(used -> report(type, member.getFullName(), used, events)));
    }

    private static Stream<JavaClass> used(JavaMember member) {
        if (member instanceof JavaCodeUnit code) {
            return Stream.of(
                            Stream.of(code.getReturnType()),
                            code.getParameterTypes().stream(),
                            code.getExceptionTypes().stream().map(JavaType.class::cast))
                    .flatMap(types -> types)
                    .map(JavaType::getAllInvolvedRawTypes)
                    .flatMap(Set::stream);
        }
        return ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
    }

    private static void report(JavaClass type, String member, JavaClass used, ConditionEvents events) {
        JavaClass base = used.getBaseComponentType();
        boolean own = base.isPrimitive() || OWN_TERMS.stream().anyMatch(base.getName()::startsWith);
        if (!own) {
            events.add(SimpleConditionEvent.violated(type, member + " names " + base.getName()));
        }
    }

    private static boolean isVisible(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return visible
                && type.getEnclosingClass().map(SpeakInOwnTerms::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
