package org.entretien.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class is final, or abstract and so meant for extension. */
final class BeClosed extends ArchCondition<JavaClass> {
    BeClosed() {
        super("be final or abstract");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                || type.getModifiers().contains(JavaModifier.ABSTRACT);
        if (!closed) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is open for extension"));
        }
    }
}
