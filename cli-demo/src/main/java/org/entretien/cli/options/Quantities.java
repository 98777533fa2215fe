package org.entretien.cli.options;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers with a unit, and addresses, as options take them. */
public final class Quantities {
    private Quantities() {}

    /** {@code 500}, {@code 500K}, {@code 64M}, {@code 2G}: binary multiples, as the limits are. */
    static final class Bytes implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            int end = digits(value);
            String unit = value.substring(end);
            int shift = unit.isEmpty() ? 0 : 10 * ("KMGT".indexOf(Character.toUpperCase(unit.charAt(0))) + 1);
            if (unit.length() > 1 || !unit.isEmpty() && shift == 0) {
                throw new TypeConversionException("'" + value + "' is not a number of bytes such as 500K, 64M or 2G");
            }
            return positive(value, end, 1L << shift);
        }
    }

    /** {@code 500ms}, {@code 10s}, {@code 2m}; seconds without a unit. */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            int end = digits(value);
            long millis = switch (value.substring(end)) {
                case "ms" -> 1;
                case "", "s" -> 1000;
                case "m" -> 60_000;
                default -> throw new TypeConversionException("'" + value + "' is not a time such as 500ms, 10s or 2m");
            };
            return Duration.ofMillis(positive(value, end, millis));
        }
    }

    /** {@code https://site.example/page}. */
    public static final class Address implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            try {
                return new URI(value);
            } catch (URISyntaxException e) {
                throw new TypeConversionException(
                        "'" + value + "' is not an address such as https://site.example/page");
            }
        }
    }

    /** A number of columns, from 0. */
    static final class Width implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return value.equals("0") ? Integer.valueOf(0) : new Count().convert(value);
        }
    }

    /** A whole number from 1. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            int end = digits(value);
            if (end < value.length() || end > 9) {
                throw new TypeConversionException("'" + value + "' is not a number such as 256");
            }
            return (int) positive(value, end, 1);
        }
    }

    private static int digits(String value) {
        int end = 0;
        while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static long positive(String value, int end, long factor) {
        try {
            long number = Math.multiplyExact(Long.parseLong(value.substring(0, end)), factor);
            if (number > 0) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new TypeConversionException("'" + value + "' is not a number that can be used");
        }
        throw new TypeConversionException("'" + value + "' must be more than nothing");
    }
}
