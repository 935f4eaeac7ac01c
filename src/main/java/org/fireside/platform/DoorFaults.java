package org.fireside.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Outside the door's transaction: turns what the database said, at whatever depth, into a refusal with a text of ours. */
@Door
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class DoorFaults {

    @AroundInvoke
    Object translate(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refused | jakarta.validation.ConstraintViolationException e) {
            throw e;
        } catch (Exception e) {
            throw translated(e);
        }
    }

    private static Exception translated(Exception e) {
        Optional<Refused> refused = first(e, Refused.class);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (first(e, OptimisticLockException.class).isPresent()) {
            return new StaleEdit();
        }
        if (DatabaseAway.isCauseOf(e)) {
            return new DatabaseAway(e);
        }
        return first(e, SQLException.class).flatMap(ConstraintName::in)
                .<Exception>map(name -> new Refused(null, "constraint." + name)).orElse(e);
    }

    private static <T> Optional<T> first(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(30)
                .filter(type::isInstance).map(type::cast).findFirst();
    }
}
