package org.entretien.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.spi.Plugin;
import org.entretien.testkit.EnvironmentMatrix;
import org.entretien.testkit.ServiceAgreement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every plugin owes. Implement one of the contracts that extend it.
 *
 * @since 0.1.0
 */
public interface PluginContract {
    /** {@return the plugin under test} */
    Plugin plugin();

    /** {@return whether the plugin comes as a module, with a {@code module-info}; where it does not, the contract asserts that there is none} */
    default boolean isModule() {
        return true;
    }

    /** The class path reads {@code META-INF/services}, the module path {@code provides}: what only one of them names is missing for the others. */
    @Test
    @DisplayName("must be registered in both places: META-INF/services and module-info")
    default void must_beRegisteredInBothPlaces() {
        assertThat(ServiceAgreement.providers(plugin().getClass(), isModule()))
                .as("the providers that both lists name")
                .contains(plugin().getClass().getName());
    }

    /** The id is typed on command lines and printed in messages. */
    @Test
    @DisplayName(
            "must have an id of lower-case letters, digits and hyphens, starting with a letter, of 60 characters at most")
    default void must_haveAnIdOfTheRightForm() {
        String id = plugin().id();
        assertThat(id).as("the id").isNotNull().hasSizeBetween(1, 60);
        assertThat(id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-'))
                .as("%s is made of lower-case letters, digits and hyphens", id)
                .isTrue();
        assertThat(id.charAt(0)).as("the first character of %s", id).isBetween('a', 'z');
    }

    /** The catalogue orders plugins once. */
    @Test
    @DisplayName("must say the same of itself at every call, wherever it is asked")
    default void must_sayTheSameOfItselfEverywhere() {
        String id = plugin().id();
        int priority = plugin().priority();
        EnvironmentMatrix.everywhere(() -> {
            assertThat(plugin().id()).isEqualTo(id);
            assertThat(plugin().priority()).isEqualTo(priority);
        });
    }
}
