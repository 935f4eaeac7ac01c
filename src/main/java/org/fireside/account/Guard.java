package org.fireside.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import org.fireside.platform.NotAllowed;

/** Stands at every {@link Guarded} door. Runs inside the door's transaction, so that the team it reads is the team that is. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class Guard {

    @Inject
    private CallerRoles roles;

    @AroundInvoke
    Object letIn(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        if (!isOpen(method) && !mayCall(method, call.getParameters())) {
            throw new NotAllowed();
        }
        return call.proceed();
    }

    private static boolean isOpen(Method method) {
        return method.isAnnotationPresent(AllowedToAnyone.class) || isObserver(method);
    }

    /** What fires an event came through a door of its own. */
    private static boolean isObserver(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(p -> p.isAnnotationPresent(Observes.class) || p.isAnnotationPresent(ObservesAsync.class));
    }

    private boolean mayCall(Method method, Object[] parameters) {
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        if (allowed == null) {
            return false;
        }
        var wanted = EnumSet.copyOf(Arrays.asList(allowed.value()));
        var convening = Arrays.stream(parameters).filter(ConveningId.class::isInstance).map(ConveningId.class::cast).findFirst();
        return convening.map(id -> roles.in(id)).orElseGet(roles::everywhere).stream().anyMatch(wanted::contains);
    }
}
