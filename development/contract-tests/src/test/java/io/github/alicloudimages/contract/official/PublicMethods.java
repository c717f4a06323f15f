package io.github.alicloudimages.contract.official;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls public methods of classes that are known only while the test runs. */
final class PublicMethods {

    private PublicMethods() {}

    static Object call(Object target, String name, Object... arguments) {
        return invoke(target, method(target.getClass(), name, arguments), arguments);
    }

    static Object callStatic(Class<?> type, String name, Object... arguments) {
        return invoke(null, method(type, name, arguments), arguments);
    }

    private static Method method(Class<?> type, String name, Object[] arguments) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                return method;
            }
        }
        throw new AssertionError("No method " + name + " of " + type);
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(method.toString(), thrown);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(method.toString(), closed);
        }
    }
}
