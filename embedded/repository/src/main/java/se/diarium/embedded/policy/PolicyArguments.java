package se.diarium.embedded.policy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.policy.Policy.Arg;
import org.alfresco.repo.policy.PolicyException;

/** What the arguments of a policy mean when the events of a transaction are taken together. */
final class PolicyArguments {
    private final List<Arg> meanings;

    private PolicyArguments(List<Arg> meanings) {
        this.meanings = meanings;
    }

    /** From the policy's constants {@code ARG_0}, {@code ARG_1} …; what has none is part of the key. */
    static PolicyArguments of(Class<?> policy) {
        int count = policy.getMethods()[0].getParameterCount();
        List<Arg> meanings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            meanings.add(meaning(policy, "ARG_" + i));
        }
        return new PolicyArguments(meanings);
    }

    private static Arg meaning(Class<?> policy, String constant) {
        for (Field field : policy.getFields()) {
            if (field.getName().equals(constant)) {
                try {
                    return (Arg) field.get(null);
                } catch (IllegalAccessException e) {
                    throw new PolicyException("The constant " + field + " cannot be read", e);
                }
            }
        }
        return Arg.KEY;
    }

    List<Object> key(Object[] arguments) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i) == Arg.KEY) {
                key.add(arguments[i]);
            }
        }
        return key;
    }

    /** Takes the values that a later event ends with over into the arguments of an earlier one. */
    void takeEndValues(Object[] arguments, Object[] later) {
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i) == Arg.END_VALUE) {
                arguments[i] = later[i];
            }
        }
    }
}
