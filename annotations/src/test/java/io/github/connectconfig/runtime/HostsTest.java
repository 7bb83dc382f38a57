package io.github.connectconfig.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How browsers read hosts, tested with random input. RedirectUrisTest has the single cases. */
class HostsTest {
    @ParameterizedTest
    @ValueSource(longs = {4, 20_261_128})
    void everySpellingOfAnAddressIsThatAddress(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 10_000; run++) {
            int address = random.nextInt();
            String canonical = (address >>> 24) + "." + (address >>> 16 & 0xFF) + "." + (address >>> 8 & 0xFF) + "."
                    + (address & 0xFF);
            String spelling = spelling(Integer.toUnsignedLong(address), random);
            assertThat(Hosts.isPlain(canonical)).as(canonical).isTrue();
            assertThat(Hosts.isPlain(spelling)).as(spelling).isEqualTo(spelling.equals(canonical));
            if (!spelling.equals(canonical)) {
                assertThat(Hosts.inBrowsers(spelling)).as(spelling).contains(canonical);
            }
        }
    }

    /** Writes one to four parts; the last one contains all remaining bytes. */
    private static String spelling(long address, Random random) {
        int parts = 1 + random.nextInt(4);
        StringBuilder spelling = new StringBuilder();
        long left = address;
        for (int part = 1; part <= parts; part++) {
            int shift = 8 * (4 - part);
            long value = part == parts ? left : left >> shift;
            left -= part == parts ? left : value << shift;
            spelling.append(part == 1 ? "" : ".").append(number(value, random));
        }
        return spelling.append(random.nextInt(4) == 0 ? "." : "").toString();
    }

    private static String number(long value, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "0" + Long.toOctalString(value);
            case 1 -> "0x" + Long.toHexString(value);
            case 2 -> "0X00" + Long.toHexString(value).toUpperCase(Locale.ROOT);
            default -> Long.toString(value);
        };
    }

    /** The help suggests these hosts, so they must pass the rule. */
    @Test
    void hostsAsBrowsersReadThemArePlain() {
        Samples.texts(20_000)
                .map(Hosts::inBrowsers)
                .forEach(host -> host.ifPresent(
                        each -> assertThat(Hosts.isPlain(each)).as(each).isTrue()));
    }
}
