package org.fireside.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets pages read the components of records by name, which Expression Language does by itself from 6.0 on (Jakarta EE 11). */
public class RecordComponents extends ELResolver {

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        try {
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(true);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records do not change: left to the resolvers after this one, which refuse
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = accessor(base, property) != null;
        context.setPropertyResolved(ours);
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Method accessor(Object base, Object property) {
        return base instanceof Record && property != null
                ? accessors.computeIfAbsent(base.getClass(), RecordComponents::of).get(property.toString()) : null;
    }

    private static Map<String, Method> of(Class<?> type) {
        var methods = new ConcurrentHashMap<String, Method>();
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).forEach(accessor -> {
            accessor.setAccessible(true);
            methods.put(accessor.getName(), accessor);
        });
        return methods;
    }
}
