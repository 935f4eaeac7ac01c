package org.fireside.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes at the door, inside the transaction, so that a duplicate or a conflict is known before anybody is told of success. */
@Door
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 400)
public class DoorFlush {

    @PersistenceContext
    private EntityManager em;

    @AroundInvoke
    Object flush(InvocationContext call) throws Exception {
        Object result = call.proceed();
        if (em.isJoinedToTransaction()) {
            em.flush();
        }
        return result;
    }
}
