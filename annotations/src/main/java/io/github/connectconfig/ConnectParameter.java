package io.github.connectconfig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the Connect parameter that an argument of a URL method binds, where the argument's own name does not: a known
 * one, or one that is newer than this library and is then encoded as it is.
 *
 * <pre>{@code
 * URI authorize(String state, @ConnectParameter("fleet_id") String fleet);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface ConnectParameter {
    /**
     * The name as it stands in the URL, such as {@code single_select_vin}.
     *
     * @return letters, digits and {@code . _ ~ -}
     */
    String value();
}
