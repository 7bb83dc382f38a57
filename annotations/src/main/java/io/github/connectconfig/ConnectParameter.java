package io.github.connectconfig;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the Connect parameter that an argument of a URL method binds, if the argument has another name. The parameter
 * is a known one, or one that is newer than this library. The value of a newer one is percent-encoded as it is.
 *
 * <pre>{@code
 * URI authorize(String state, @ConnectParameter("fleet_id") String fleet);
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface ConnectParameter {
    /**
     * Returns the name as it is written in the URL, such as {@code single_select_vin}.
     *
     * @return letters, digits and {@code . _ ~ -}
     */
    String value();
}
