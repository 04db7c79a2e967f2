package org.alfresco.repo.module;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Orders versions: numbers by value, trailing zeros without weight, a qualifier before the version without one. */
record VersionOrder(List<BigInteger> numbers, String qualifier) implements Comparable<VersionOrder> {

    VersionOrder(String version) {
        this(numbersOf(version), qualifierOf(version));
    }

    @Override
    public int compareTo(VersionOrder other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = number(i).compareTo(other.number(i));
            if (order != 0) {
                return order;
            }
        }
        if (qualifier.isEmpty() || other.qualifier.isEmpty()) {
            return Boolean.compare(qualifier.isEmpty(), other.qualifier.isEmpty());
        }
        return qualifier.compareTo(other.qualifier);
    }

    private BigInteger number(int index) {
        return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
    }

    private static List<BigInteger> numbersOf(String version) {
        List<BigInteger> numbers = new ArrayList<>();
        for (String part : numericPart(version).split("\\.")) {
            numbers.add(part.isEmpty() ? BigInteger.ZERO : new BigInteger(part));
        }
        while (!numbers.isEmpty() && numbers.get(numbers.size() - 1).signum() == 0) {
            numbers.remove(numbers.size() - 1);
        }
        return List.copyOf(numbers);
    }

    private static String qualifierOf(String version) {
        return version.substring(numericPart(version).length()).toLowerCase(Locale.ROOT);
    }

    private static String numericPart(String version) {
        int end = 0;
        while (end < version.length() && (Character.isDigit(version.charAt(end)) || version.charAt(end) == '.')) {
            end++;
        }
        return version.substring(0, end);
    }
}
