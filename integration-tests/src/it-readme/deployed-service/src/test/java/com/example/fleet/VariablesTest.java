package com.example.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.connectconfig.Mode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The environment variables of the page, which this build sets, reach the factory with and without Spring. */
@SpringBootTest
class VariablesTest {
    @Autowired
    FleetConnect connect;

    @Test
    void withSpring() {
        check(connect);
    }

    @Test
    void without() {
        check(WithoutSpring.connect());
    }

    private static void check(FleetConnect connect) {
        assertEquals("3fa85f64-5717-4562-b3fc-2c963f66afa6", connect.clientId());
        assertEquals(URI.create("https://fleet.example.com/callback"), connect.redirectUri());
        assertEquals(Mode.LIVE, connect.mode());
    }
}
