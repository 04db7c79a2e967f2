package se.diarium.alfresco;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the public face of the compiled declarations by reflection. */
final class DeclaredSignatures {

    private DeclaredSignatures() {}

    static Map<String, Signature> read(Path classes) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
        Map<String, Signature> signatures = new TreeMap<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, DeclaredSignatures.class.getClassLoader());
            if (isVisible(type)) {
                signatures.put(name, signature(type));
            }
        }
        return signatures;
    }

    private static boolean isVisible(Class<?> type) {
        if (type.isAnonymousClass() || type.isLocalClass() || !isVisible(type.getModifiers())) {
            return false;
        }
        return type.getDeclaringClass() == null || isVisible(type.getDeclaringClass());
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Signature signature(Class<?> type) {
        Signature.Kind kind = type.isInterface()
                ? Signature.Kind.INTERFACE
                : type.isEnum() ? Signature.Kind.ENUM : Signature.Kind.CLASS;
        Type superclass = type.getGenericSuperclass();
        return new Signature(
                type.getName(),
                kind,
                typeParameters(type.getTypeParameters()).strip(),
                superclass == null ? "java.lang.Object" : name(superclass),
                Stream.of(type.getGenericInterfaces())
                        .map(DeclaredSignatures::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                members(type));
    }

    private static Set<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                members.add(modifiers(field.getModifiers() & Modifier.fieldModifiers()) + name(field.getGenericType())
                        + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic() && !type.isEnum()) {
                members.add(modifiers(constructor.getModifiers() & Modifier.constructorModifiers())
                        + typeParameters(constructor.getTypeParameters())
                        + type.getName()
                        + parametersAndExceptions(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
                members.add(modifiers(method.getModifiers() & Modifier.methodModifiers())
                        + (method.isDefault() ? "default " : "")
                        + typeParameters(method.getTypeParameters())
                        + name(method.getGenericReturnType())
                        + " "
                        + method.getName()
                        + parametersAndExceptions(method));
            }
        }
        return members.stream().map(CanonicalLine::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers);
        return text.isEmpty() ? "" : text + " ";
    }

    private static String parametersAndExceptions(Executable executable) {
        List<String> parameters = Arrays.stream(executable.getGenericParameterTypes())
                .map(DeclaredSignatures::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (executable.isVarArgs()) {
            int last = parameters.size() - 1;
            parameters.set(last, parameters.get(last).replaceAll("\\[]$", "..."));
        }
        String exceptions = Arrays.stream(executable.getGenericExceptionTypes())
                .map(DeclaredSignatures::name)
                .collect(Collectors.joining(","));
        return "(" + String.join(",", parameters) + ")" + (exceptions.isEmpty() ? "" : " throws " + exceptions);
    }

    private static String typeParameters(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName() + bounds(variable))
                .collect(Collectors.joining(",", "<", "> "));
    }

    private static String bounds(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(DeclaredSignatures::name)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? "" : " extends " + bounds;
    }

    private static String name(Type type) {
        if (type instanceof GenericArrayType array) {
            return name(array.getGenericComponentType()) + "[]";
        }
        return CanonicalLine.of(type.getTypeName());
    }
}
