package org.fireside.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a method of a {@link Guarded} door. With a {@link ConveningId} among the parameters the caller must have one of
 * these roles in that convening's team; {@link Role#ADMINISTRATOR} counts everywhere it is named, team or not.
 * A guarded method without this annotation lets nobody in.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowedTo {

    Role[] value();
}
